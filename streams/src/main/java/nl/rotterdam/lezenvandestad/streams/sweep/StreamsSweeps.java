// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.sweep;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.erasure.DeletionReason;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.sweep.Sweep;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.topic.Topics;

/** The sweeps of {@code indicatoren} and {@code verloop}. */
public final class StreamsSweeps {

  private static final Cell NO_CELL = new Cell(new ThemeId("0"), new AreaId("0"));
  private static final CellBucket NO_BUCKET =
      new CellBucket(NO_CELL, new Bucket(Resolution.DAY, Instant.EPOCH));

  private StreamsSweeps() {}

  /** The sweeps, for what is followed according to these catalogues. */
  public static List<Sweep> of(
      String bootstrapServers, AreaTree areas, ThemeCatalogue themes, InstantSource clock) {
    return List.of(
        Sweep.of(
            bootstrapServers,
            Topics.INDICATORS,
            NO_CELL,
            () -> (record, now) -> indicator(key(record.key()), areas, themes),
            clock),
        Sweep.of(
            bootstrapServers,
            Topics.TREND,
            NO_BUCKET,
            () -> (record, now) -> bucket(key(record.key()), now),
            clock));
  }

  /** The indicator of a cell that nobody follows any more tells nothing about now. */
  static Optional<DeletionReason> indicator(String key, AreaTree areas, ThemeCatalogue themes) {
    Cell cell = Cell.parse(key);
    boolean followed =
        areas.find(cell.area()).isPresent()
            && (cell.theme().equals(ThemeId.ALL) || themes.find(cell.theme()).isPresent());
    return followed ? Optional.empty() : Optional.of(DeletionReason.LEFT_CATALOGUE);
  }

  static Optional<DeletionReason> bucket(String key, Instant now) {
    boolean kept = CellBucket.parse(key).bucket().isKeptAt(now);
    return kept ? Optional.empty() : Optional.of(DeletionReason.EXPIRED);
  }

  private static String key(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
