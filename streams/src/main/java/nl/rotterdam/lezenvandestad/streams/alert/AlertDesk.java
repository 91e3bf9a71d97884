// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.erasure.DeletionReason;
import nl.rotterdam.lezenvandestad.streams.alert.Transition.Changed;
import nl.rotterdam.lezenvandestad.streams.alert.Transition.Refused;
import nl.rotterdam.lezenvandestad.streams.detection.Round;
import nl.rotterdam.lezenvandestad.streams.detection.Signal;
import nl.rotterdam.lezenvandestad.streams.rule.AlertRules;

/**
 * Brings the signals of a round to the alerts they belong to, and raises an alert for those that
 * belong to none. Pure: the same alerts and round give the same changes, in whatever order the
 * signals stand.
 */
public final class AlertDesk {

  /**
   * How long a closed alert is kept after it was last seen: as long as the assessments that the
   * scorecard rests on.
   */
  public static final Duration KEPT = Duration.ofDays(400);

  /** What happens now before what builds up, which may join it. */
  private static final Comparator<Signal> MOST_URGENT_FIRST =
      Comparator.comparing(Signal::kind, Comparator.reverseOrder())
          .thenComparing(Comparator.comparingDouble(Signal::score).reversed())
          .thenComparing(signal -> signal.areas().toString());

  private final AlertRules rules;
  private final AlertLife life;
  private final Belonging belonging;

  /** A desk by these rules, in this city. */
  public AlertDesk(AlertRules rules, AreaTree areas) {
    this.rules = rules;
    this.life = new AlertLife(rules);
    this.belonging = new Belonging(areas, rules);
  }

  /**
   * The alerts that this round changes or raises, each once, in its newest state.
   *
   * @param known every alert there is, of any theme
   */
  public Collection<Alert> look(Collection<Alert> known, Round round) {
    Map<AlertId, Alert> alerts = new TreeMap<>();
    known.stream()
        .filter(alert -> alert.theme().equals(round.theme()))
        .forEach(alert -> alerts.put(alert.id(), alert));
    Map<AlertId, Alert> before = Map.copyOf(alerts);
    round.signals().stream()
        .filter(signal -> signal.score() >= rules.line() - rules.margin())
        .sorted(MOST_URGENT_FIRST)
        .forEach(signal -> bring(signal, alerts));
    alerts.replaceAll((id, alert) -> afterTime(alert, round));
    return alerts.values().stream()
        .filter(alert -> !Objects.equals(before.get(alert.id()), alert))
        .toList();
  }

  private void bring(Signal signal, Map<AlertId, Alert> alerts) {
    List<Alert> nearest =
        alerts.values().stream()
            .filter(alert -> belonging.belongs(signal, alert))
            .sorted(nearestTo(signal))
            .toList();
    for (Alert alert : nearest) {
      switch (life.next(alert, new AlertEvent.Seen(signal))) {
        case Changed(var changed) -> {
          alerts.put(changed.id(), changed);
          return;
        }
        case Refused(var reason) -> {
          if (reason.isKnown()) {
            return;
          }
        }
      }
    }
    if (signal.score() >= rules.line()) {
      Alert raised = life.raise(freeId(signal, alerts.keySet()), signal);
      alerts.put(raised.id(), raised);
    }
  }

  /** Open ones before closed ones, those of its kind before others, and of those the youngest. */
  private static Comparator<Alert> nearestTo(Signal signal) {
    return Comparator.comparing((Alert alert) -> !alert.state().isOpen())
        .thenComparing(alert -> alert.kind() != signal.kind())
        .thenComparing(Alert::raisedAt, Comparator.reverseOrder())
        .thenComparing(Alert::id);
  }

  private static AlertId freeId(Signal signal, Set<AlertId> taken) {
    int number = 1;
    AlertId id = AlertId.of(signal.kind(), signal.theme(), signal.at(), number);
    while (taken.contains(id)) {
      number++;
      id = AlertId.of(signal.kind(), signal.theme(), signal.at(), number);
    }
    return id;
  }

  private Alert afterTime(Alert alert, Round round) {
    Alert quiet =
        round.looked().contains(alert.kind())
            ? life.next(alert, new AlertEvent.NotSeen(round.at())).changed().orElse(alert)
            : alert;
    return life.next(quiet, new AlertEvent.Waited(round.at())).changed().orElse(quiet);
  }

  /** The alerts that may no longer be kept after this round, and why. */
  static Map<AlertId, DeletionReason> gone(Collection<Alert> known, Round round) {
    Map<AlertId, DeletionReason> gone = new TreeMap<>();
    for (Alert alert : known) {
      if (isErased(alert, round)) {
        gone.put(alert.id(), DeletionReason.ORDERED);
      } else if (isPastItsTime(alert, round.at())) {
        gone.put(alert.id(), DeletionReason.EXPIRED);
      }
    }
    return gone;
  }

  /** Another theme has rounds of its own, in which what was seen before stands in order. */
  private static boolean isErased(Alert alert, Round round) {
    return alert.theme().equals(round.theme())
        && round.erased().filter(scope -> scope.covers(alert)).isPresent();
  }

  private static boolean isPastItsTime(Alert alert, Instant now) {
    return !alert.state().isOpen() && alert.lastSeenAt().plus(KEPT).isBefore(now);
  }
}
