// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.scorecard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedAlert;
import nl.rotterdam.lezenvandestad.model.alert.AlertActor;
import nl.rotterdam.lezenvandestad.model.alert.AlertChange;
import nl.rotterdam.lezenvandestad.model.alert.AlertState;
import nl.rotterdam.lezenvandestad.model.alert.ClosingReason;

/**
 * How a group of alerts did. What rests on too few is empty: of three alerts no share is worth
 * telling.
 *
 * @param raised how many there were
 * @param judged of how many the kerngroep said whether they were right
 * @param right how many were
 * @param precision the share of those judged that were right, 0 to 1
 * @param perWeek how many there were a week
 * @param firstLook half of them were looked at within this time after they asked for eyes
 * @param lead half of those that led to an intervention did so within this time after they were
 *     raised
 */
public record Score(
    int raised,
    int judged,
    int right,
    Optional<Double> precision,
    Optional<Double> perWeek,
    Optional<Duration> firstLook,
    Optional<Duration> lead) {

  /** Fewer than this say nothing. */
  public static final int ENOUGH = 5;

  private static final Duration LONG_ENOUGH = Duration.ofDays(28);
  private static final double WEEK_SECONDS = Duration.ofDays(7).toSeconds();

  static Score of(List<ReleasedAlert> alerts, Duration period) {
    int right = count(alerts, ClosingReason.TERECHT);
    int judged = right + count(alerts, ClosingReason.LOOS);
    boolean lasted = period.compareTo(LONG_ENOUGH) >= 0;
    return new Score(
        alerts.size(),
        judged,
        right,
        judged < ENOUGH ? Optional.empty() : Optional.of((double) right / judged),
        lasted ? Optional.of(alerts.size() * WEEK_SECONDS / period.toSeconds()) : Optional.empty(),
        median(alerts, Score::untilLook),
        median(alerts, Score::untilIntervention));
  }

  private static int count(List<ReleasedAlert> alerts, ClosingReason reason) {
    return (int)
        alerts.stream()
            .filter(alert -> judgement(alert).filter(reason::equals).isPresent())
            .count();
  }

  /** The last word of the kerngroep. */
  private static Optional<ClosingReason> judgement(ReleasedAlert alert) {
    return alert.history().stream()
        .flatMap(change -> change.reason().stream())
        .filter(ClosingReason::isJudgement)
        .reduce((before, last) -> last);
  }

  /** From when it asked for eyes: what waited for the morning was not late. */
  private static Optional<Duration> untilLook(ReleasedAlert alert) {
    return first(alert, change -> change.by() == AlertActor.KERNGROEP)
        .map(change -> Duration.between(asked(alert), change.at()))
        .map(time -> time.isNegative() ? Duration.ZERO : time);
  }

  /** One that came back asks anew; the first time is what counts. */
  private static Instant asked(ReleasedAlert alert) {
    boolean cameBack = alert.history().stream().anyMatch(c -> c.state() == AlertState.HEROPEND);
    return cameBack ? alert.raisedAt() : alert.urgentFrom();
  }

  private static Optional<Duration> untilIntervention(ReleasedAlert alert) {
    return first(alert, change -> change.state() == AlertState.INZET)
        .map(change -> Duration.between(alert.raisedAt(), change.at()));
  }

  private static Optional<AlertChange> first(ReleasedAlert alert, Predicate<AlertChange> wanted) {
    return alert.history().stream().filter(wanted).findFirst();
  }

  private static Optional<Duration> median(
      List<ReleasedAlert> alerts, Function<ReleasedAlert, Optional<Duration>> time) {
    List<Duration> times = alerts.stream().flatMap(a -> time.apply(a).stream()).sorted().toList();
    return times.size() < ENOUGH ? Optional.empty() : Optional.of(times.get(times.size() / 2));
  }
}
