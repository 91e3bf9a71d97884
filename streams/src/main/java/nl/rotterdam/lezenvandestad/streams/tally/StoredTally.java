// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.tally;

import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.binary.BinarySerde;
import nl.rotterdam.lezenvandestad.streams.binary.ByteReader;
import nl.rotterdam.lezenvandestad.streams.binary.ByteWriter;
import nl.rotterdam.lezenvandestad.streams.history.History;
import org.apache.kafka.common.serialization.Serde;

/**
 * A count as the store keeps it.
 *
 * @param tally what was counted
 * @param published whether all of it was told
 */
public record StoredTally(Tally tally, boolean published) {

  private static final int VERSION = 1;

  /** Nothing counted, nothing left to tell. */
  static final StoredTally NONE = new StoredTally(Tally.NONE, true);

  /** Keys sort by resolution, then time, then cell: what expires stands together, in front. */
  public static final Serde<CellBucket> KEY =
      new BinarySerde<>(StoredTally::writeKey, StoredTally::readKey);

  /** A version, the flag and the counts. */
  public static final Serde<StoredTally> VALUE =
      new BinarySerde<>(
          (stored, out) ->
              out.oneByte(VERSION).oneByte(stored.published ? 1 : 0).tally(stored.tally),
          in -> {
            boolean published = in.version(VERSION).oneByte() == 1;
            return new StoredTally(in.tally(), published);
          });

  /** The tally of both; published when both are. */
  StoredTally plus(StoredTally other) {
    return new StoredTally(tally.plus(other.tally), published && other.published);
  }

  private static void writeKey(CellBucket key, ByteWriter out) {
    Resolution resolution = key.bucket().resolution();
    out.oneByte(code(resolution))
        .fourBytes(Math.toIntExact(History.index(resolution, key.bucket().start())))
        .id(key.cell().theme().value())
        .id(key.cell().area().value());
  }

  private static CellBucket readKey(ByteReader in) {
    Resolution resolution = in.oneByte() == 0 ? Resolution.QUARTER : Resolution.DAY;
    Bucket bucket = Buckets.at(resolution, in.fourBytes());
    return new CellBucket(new Cell(new ThemeId(in.id()), new AreaId(in.id())), bucket);
  }

  private static int code(Resolution resolution) {
    return switch (resolution) {
      case QUARTER -> 0;
      case DAY -> 1;
    };
  }
}
