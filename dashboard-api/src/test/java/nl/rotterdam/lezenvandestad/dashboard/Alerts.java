// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertActor;
import nl.rotterdam.lezenvandestad.model.alert.AlertChange;
import nl.rotterdam.lezenvandestad.model.alert.AlertFigures;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.alert.AlertState;
import nl.rotterdam.lezenvandestad.model.alert.ClosingReason;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Expectation;
import nl.rotterdam.lezenvandestad.model.indicator.LevelEstimate;
import nl.rotterdam.lezenvandestad.model.report.Quarter;

/** Alerts to test with, raised an hour ago. */
public final class Alerts {

  public static final Instant RAISED = Quarter.floor(Fixtures.NOW.minus(Duration.ofHours(1)));

  private Alerts() {}

  public static Alert acute(Cell cell, int people) {
    return raised(AlertKind.ACUUT, cell, people, RAISED);
  }

  public static Alert buildUp(Cell cell, int people) {
    return raised(AlertKind.OPBOUW, cell, people, RAISED);
  }

  /** An alert of so many reports by as many people; its sentence holds what may not be told. */
  public static Alert raised(AlertKind kind, Cell cell, int people, Instant at) {
    Duration window = kind == AlertKind.ACUUT ? Duration.ofHours(2) : Duration.ofDays(7);
    return new Alert(
        AlertId.of(kind, cell.theme(), at, 1),
        cell.theme(),
        List.of(cell.area()),
        kind,
        at,
        at,
        at,
        Optional.empty(),
        new AlertFigures(
            1.7,
            2.2,
            people,
            0,
            new Expectation(window, people, 0.412, 0, 2, 0.001),
            new LevelEstimate(3.816, 3.2, 4.4, people),
            "Precies " + people + " meldingen."),
        List.of(AlertChange.to(AlertState.NIEUW, at, AlertActor.SYSTEEM)));
  }

  /** What the kerngroep did with it, this long after it was raised. */
  public static Alert then(Alert alert, AlertState state, Duration after) {
    return alert.with(
        AlertChange.to(state, Quarter.floor(alert.raisedAt().plus(after)), AlertActor.KERNGROEP));
  }

  /** The kerngroep closed it at once. */
  public static Alert closed(Alert alert, ClosingReason reason) {
    AlertActor by = reason.isJudgement() ? AlertActor.KERNGROEP : AlertActor.SYSTEEM;
    return alert.with(AlertChange.closed(reason, alert.lastChange().at(), by));
  }
}
