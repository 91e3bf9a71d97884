// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.sweep;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.erasure.DeletionReason;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.sweep.Sweep;
import nl.rotterdam.lezenvandestad.model.sweep.Verdict;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.topic.Topics;

/** The sweeps of the topics of streams. */
public final class StreamsSweeps {

  private static final CellBucket NO_BUCKET =
      new CellBucket(Cell.NONE, new Bucket(Resolution.DAY, Instant.EPOCH));

  private StreamsSweeps() {}

  /** The sweeps, for what is followed according to these catalogues. */
  public static List<Sweep> of(
      String bootstrapServers, AreaTree areas, ThemeCatalogue themes, InstantSource clock) {
    return List.of(
        Sweep.of(
            bootstrapServers,
            Topics.INDICATORS,
            Cell.NONE,
            () -> (record, now) -> indicator(key(record.key()), areas, themes),
            clock),
        Sweep.of(
            bootstrapServers,
            Topics.TREND,
            NO_BUCKET,
            () -> (record, now) -> bucket(key(record.key()), now),
            clock),
        // Streams itself deletes alerts, from its store as well.
        Sweep.of(bootstrapServers, Topics.ALERTS, AlertId.NONE, Verdict::none, clock),
        Sweep.of(
            bootstrapServers,
            Topics.PULSES,
            Cell.NONE.theme(),
            () -> (record, now) -> pulse(key(record.key()), themes),
            clock));
  }

  /** The indicator of a cell that nobody follows any more tells nothing about now. */
  static Optional<DeletionReason> indicator(String key, AreaTree areas, ThemeCatalogue themes) {
    Cell cell = Cell.parse(key);
    return followed(cell.theme(), themes) && areas.find(cell.area()).isPresent()
        ? Optional.empty()
        : Optional.of(DeletionReason.LEFT_CATALOGUE);
  }

  /** Nobody waits for the pulse of a theme that is not followed any more. */
  static Optional<DeletionReason> pulse(String key, ThemeCatalogue themes) {
    return followed(new ThemeId(key), themes)
        ? Optional.empty()
        : Optional.of(DeletionReason.LEFT_CATALOGUE);
  }

  private static boolean followed(ThemeId theme, ThemeCatalogue themes) {
    return themes.tree().counted().contains(theme);
  }

  static Optional<DeletionReason> bucket(String key, Instant now) {
    boolean kept = CellBucket.parse(key).bucket().isKeptAt(now);
    return kept ? Optional.empty() : Optional.of(DeletionReason.EXPIRED);
  }

  private static String key(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
