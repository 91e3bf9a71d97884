// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.scorecard;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedAlert;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * How well the alerts did by the kerngroep's own judgement. Immutable.
 *
 * @param from the first moment it is about
 * @param until the last
 * @param all over all alerts
 * @param byKind over those of each kind
 * @param byTheme over those of each theme that had any
 */
public record Scorecard(
    Instant from,
    Instant until,
    Score all,
    Map<AlertKind, Score> byKind,
    SortedMap<ThemeId, Score> byTheme) {

  /** Half a year: long enough for some tens of alerts, short enough to be about today's rules. */
  private static final Duration PERIOD = Duration.ofDays(182);

  /**
   * The scorecard of these alerts. Pure.
   *
   * @param now its last moment
   */
  public static Scorecard of(List<ReleasedAlert> alerts, Instant now) {
    Instant earliest = now.minus(PERIOD);
    List<ReleasedAlert> counted =
        alerts.stream().filter(alert -> !alert.raisedAt().isBefore(earliest)).toList();
    // Before the first alert ever told it is not known whether anybody watched.
    boolean older = alerts.size() > counted.size();
    Instant from =
        older
            ? earliest
            : counted.stream().map(ReleasedAlert::raisedAt).min(Instant::compareTo).orElse(now);
    Duration period = Duration.between(from, now);
    Map<AlertKind, Score> byKind = new EnumMap<>(AlertKind.class);
    for (AlertKind kind : AlertKind.values()) {
      byKind.put(kind, Score.of(counted.stream().filter(a -> a.kind() == kind).toList(), period));
    }
    return new Scorecard(
        from, now, Score.of(counted, period), byKind, by(ReleasedAlert::theme, counted, period));
  }

  private static SortedMap<ThemeId, Score> by(
      Function<ReleasedAlert, ThemeId> theme, List<ReleasedAlert> alerts, Duration period) {
    return alerts.stream()
        .collect(
            Collectors.groupingBy(
                theme,
                TreeMap::new,
                Collectors.collectingAndThen(
                    Collectors.toList(), group -> Score.of(group, period))));
  }
}
