// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * Something that was planted in a city.
 *
 * @param kind {@code burst}, {@code slow}, {@code spread}, {@code level-shift} or a kind of trap
 * @param real whether it is tension, and not a trap
 */
public record Episode(
    String id,
    String kind,
    boolean real,
    Set<AreaId> areas,
    ThemeId theme,
    Instant start,
    Instant end) {

  private static final String BURST = "burst";
  private static final Duration GRACE_OF_BURST = Duration.ofHours(6);
  private static final Duration GRACE = Duration.ofDays(2);

  public Episode {
    areas = Set.copyOf(areas);
  }

  /** Until when an alert still counts for it. */
  Instant countsUntil() {
    return end.plus(kind.equals(BURST) ? GRACE_OF_BURST : GRACE);
  }

  /** From its start until an alert no longer counts for it, in hours. */
  double hours() {
    return Scoring.hours(Duration.between(start, countsUntil()));
  }

  boolean covers(Raised alert) {
    return theme.equals(alert.theme())
        && !alert.raisedAt().isBefore(start)
        && !alert.raisedAt().isAfter(countsUntil());
  }
}
