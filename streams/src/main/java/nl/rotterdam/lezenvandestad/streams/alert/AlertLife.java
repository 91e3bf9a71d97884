// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertActor;
import nl.rotterdam.lezenvandestad.model.alert.AlertChange;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.alert.AlertState;
import nl.rotterdam.lezenvandestad.model.alert.Assessment;
import nl.rotterdam.lezenvandestad.model.alert.ClosingReason;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.streams.alert.AlertEvent.Assessed;
import nl.rotterdam.lezenvandestad.streams.alert.AlertEvent.NotSeen;
import nl.rotterdam.lezenvandestad.streams.alert.AlertEvent.Seen;
import nl.rotterdam.lezenvandestad.streams.alert.AlertEvent.Waited;
import nl.rotterdam.lezenvandestad.streams.alert.Transition.Changed;
import nl.rotterdam.lezenvandestad.streams.alert.Transition.Reason;
import nl.rotterdam.lezenvandestad.streams.alert.Transition.Refused;
import nl.rotterdam.lezenvandestad.streams.detection.Signal;
import nl.rotterdam.lezenvandestad.streams.rule.AlertRules;

/**
 * The life of one alert as a state machine: an alert and an event to the alert after it, or to the
 * reason why nothing changes. Pure. docs/alerts.md draws it.
 */
public final class AlertLife {

  private final AlertRules rules;

  /** Life by these rules. */
  public AlertLife(AlertRules rules) {
    this.rules = rules;
  }

  /** The first moment of a life. */
  Alert raise(AlertId id, Signal signal) {
    return new Alert(
        id,
        signal.theme(),
        signal.areas(),
        signal.kind(),
        signal.at(),
        signal.at(),
        urgentFrom(signal.kind(), signal.at()),
        Optional.empty(),
        Sighting.first(signal),
        List.of(AlertChange.to(AlertState.NIEUW, signal.at(), AlertActor.SYSTEEM)));
  }

  /** What this event makes of the alert. */
  public Transition next(Alert alert, AlertEvent event) {
    return switch (event) {
      case Seen(var signal) -> seen(alert, signal);
      case NotSeen(var at) -> notSeen(alert, at);
      case Waited(var at) -> waited(alert, at);
      case Assessed(var assessment) -> assessed(alert, assessment);
    };
  }

  private Transition seen(Alert alert, Signal signal) {
    if (signal.at().isBefore(alert.lastSeenAt())) {
      return new Refused(Reason.OLD_NEWS);
    }
    if (alert.state().isOpen()) {
      return new Changed(Sighting.join(alert, signal));
    }
    return seenWhenClosed(alert, signal);
  }

  /**
   * One whose signal merely goes on stays closed, for it is known. So does one of which the days
   * after show that something happened; that must not hide a second time that it happens.
   */
  private Transition seenWhenClosed(Alert alert, Signal signal) {
    boolean aftermath = signal.kind() != alert.kind();
    boolean returned = !aftermath && !signal.at().isBefore(alert.lastSeenAt().plus(quiet(alert)));
    boolean stronger = signal.score() >= alert.figures().peak() + rules.stronger();
    boolean recent = !signal.at().isAfter(alert.lastChange().at().plus(rules.reopenWithin()));
    if (!returned && !stronger) {
      if (!aftermath) {
        return new Changed(Sighting.passBy(alert, signal.at()));
      }
      return new Refused(recent ? Reason.AFTERMATH : Reason.CLOSED_TOO_LONG);
    }
    if (signal.score() < rules.line()) {
      return new Refused(Reason.TOO_WEAK);
    }
    if (!recent) {
      return new Refused(Reason.CLOSED_TOO_LONG);
    }
    return new Changed(reopened(Sighting.join(alert, signal), signal.at(), AlertActor.SYSTEEM));
  }

  private Transition notSeen(Alert alert, Instant at) {
    if (!alert.state().isOpen()) {
      return new Refused(Reason.CLOSED);
    }
    if (at.isBefore(aliveAt(alert).plus(quiet(alert)))) {
      return new Refused(Reason.TOO_EARLY);
    }
    return new Changed(
        alert.with(
            AlertChange.closed(ClosingReason.UITGEDOOFD, Quarter.floor(at), AlertActor.SYSTEEM)));
  }

  /** What was opened again by hand gets its time, too. */
  private static Instant aliveAt(Alert alert) {
    Instant seenAt = alert.lastSeenAt();
    AlertChange last = alert.lastChange();
    boolean reopenedLater = last.state() == AlertState.HEROPEND && last.at().isAfter(seenAt);
    return reopenedLater ? last.at() : seenAt;
  }

  private Transition waited(Alert alert, Instant at) {
    if (!alert.state().isOpen()) {
      return new Refused(Reason.CLOSED);
    }
    if (!alert.state().waitsForEyes() || alert.lastChange().by() == AlertActor.KERNGROEP) {
      return new Refused(Reason.LOOKED_AT);
    }
    if (alert.escalatedAt().isPresent()) {
      return new Refused(Reason.ESCALATED);
    }
    if (at.isBefore(alert.urgentFrom().plus(rules.escalateAfter().of(alert.kind())))) {
      return new Refused(Reason.TOO_EARLY);
    }
    return new Changed(Sighting.escalated(alert, Quarter.floor(at)));
  }

  private Transition assessed(Alert alert, Assessment assessment) {
    if (!assessment.alert().equals(alert.id())) {
      throw new IllegalArgumentException("an assessment of another alert");
    }
    // The order on the topic rules: a clock that runs behind must not turn the history around.
    Instant last = alert.lastChange().at();
    Instant at = assessment.givenAt().isBefore(last) ? last : assessment.givenAt();
    return alert
        .after(assessment.step())
        .<Transition>map(state ->
            new Changed(
                state == AlertState.HEROPEND
                    ? reopened(alert, at, AlertActor.KERNGROEP)
                    : alert.with(
                        new AlertChange(state, at, AlertActor.KERNGROEP, assessment.reason()))))
        .orElseGet(() -> new Refused(Reason.DOES_NOT_FIT));
  }

  private Alert reopened(Alert alert, Instant at, AlertActor by) {
    Alert open = alert.with(AlertChange.to(AlertState.HEROPEND, at, by));
    return Sighting.urgent(open, urgentFrom(alert.kind(), at));
  }

  /** What happens now never waits for the morning. */
  private Instant urgentFrom(AlertKind kind, Instant at) {
    return switch (kind) {
      case OPBOUW -> rules.quietHours().endFrom(at);
      case ACUUT -> at;
    };
  }

  private Duration quiet(Alert alert) {
    return rules.quiet().of(alert.kind());
  }
}
