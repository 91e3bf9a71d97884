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
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;

/**
 * A count as the store keeps it.
 *
 * @param counted what was counted
 * @param published whether all of it was told
 */
public record StoredTally(Counted counted, boolean published) {

  /** Chosen reports alone, as the first version wrote all; most places never have others. */
  private static final int CHOSEN = 1;

  private static final int WITH_SUGGESTED = 2;

  /** Nothing counted, nothing left to tell. */
  static final StoredTally NONE = new StoredTally(Counted.NONE, true);

  /** Keys sort by resolution, then time, then cell: what expires stands together, in front. */
  public static final Serde<CellBucket> KEY =
      new BinarySerde<>(StoredTally::writeKey, StoredTally::readKey);

  /** A version, the flag and the counts. */
  public static final Serde<StoredTally> VALUE =
      new BinarySerde<>(StoredTally::write, StoredTally::read);

  /** The tally of both; published when both are. */
  StoredTally plus(StoredTally other) {
    return new StoredTally(counted.plus(other.counted), published && other.published);
  }

  private static void write(StoredTally stored, ByteWriter out) {
    boolean isSuggested = !stored.counted.suggested().equals(Tally.NONE);
    out.oneByte(isSuggested ? WITH_SUGGESTED : CHOSEN)
        .oneByte(stored.published ? 1 : 0)
        .tally(stored.counted.chosen());
    if (isSuggested) {
      out.tally(stored.counted.suggested());
    }
  }

  private static StoredTally read(ByteReader in) {
    int version = in.oneByte();
    boolean published = in.oneByte() == 1;
    Tally chosen = in.tally();
    return switch (version) {
      case CHOSEN -> new StoredTally(Counted.chosen(chosen), published);
      case WITH_SUGGESTED -> new StoredTally(new Counted(chosen, in.tally()), published);
      default -> throw new SerializationException("a count of a version this program lacks");
    };
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
