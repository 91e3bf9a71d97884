// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.gated;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.Change;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertActor;
import nl.rotterdam.lezenvandestad.model.alert.AlertChange;
import nl.rotterdam.lezenvandestad.model.alert.AlertFigures;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.alert.AlertState;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Expectation;
import nl.rotterdam.lezenvandestad.model.indicator.LevelEstimate;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * Raises an alert for every theme and place in which {@code k} reports came within a day: far more
 * than detection raises. Its figures are exact, and change with every report. For one thread.
 */
final class Alarms {

  private static final Duration DAY = Duration.ofDays(1);

  private final Catalogues catalogues;
  private final int smallestGroup;
  private final Map<Cell, List<Instant>> reports = new HashMap<>();
  private final Map<Cell, Alert> open = new HashMap<>();
  private int raised;

  Alarms(Catalogues catalogues, int smallestGroup) {
    this.catalogues = catalogues;
    this.smallestGroup = smallestGroup;
  }

  /** The alerts that were not seen for a day are over. */
  List<Change> over(Instant now) {
    List<Change> changes = new ArrayList<>();
    open.values()
        .removeIf(alert -> {
          boolean isOver = alert.lastSeenAt().isBefore(now.minus(DAY));
          if (isOver) {
            changes.add(new Change.OfAlert(alert.id(), Optional.empty()));
          }
          return isOver;
        });
    return changes;
  }

  /** A report came in. */
  void count(GatedReport report, Instant now, List<Change> changes) {
    for (ThemeId theme : report.themes()) {
      for (AreaId area : catalogues.areas().upwards(report.area())) {
        Cell cell = new Cell(theme, area);
        List<Instant> recent = reports.computeIfAbsent(cell, c -> new ArrayList<>());
        recent.removeIf(moment -> moment.isBefore(now.minus(DAY)));
        recent.add(now);
        if (recent.size() >= smallestGroup) {
          Alert alert = seen(cell, recent.size(), report.level().number(), now);
          open.put(cell, alert);
          changes.add(new Change.OfAlert(alert.id(), Optional.of(alert)));
        }
      }
    }
  }

  private Alert seen(Cell cell, int count, int level, Instant now) {
    Optional<Alert> before = Optional.ofNullable(open.get(cell));
    Instant raisedAt = before.map(Alert::raisedAt).orElse(now);
    return new Alert(
        before.map(Alert::id).orElseGet(() -> name(cell, now)),
        cell.theme(),
        List.of(cell.area()),
        AlertKind.ACUUT,
        raisedAt,
        now,
        raisedAt,
        Optional.empty(),
        new AlertFigures(
            count,
            count,
            count,
            0,
            new Expectation(DAY, count, 0.1, 0, 1, 0.001),
            new LevelEstimate(level, Math.max(1, level - 0.5), Math.min(5, level + 0.5), count),
            "Precies " + count + " meldingen."),
        List.of(AlertChange.to(AlertState.NIEUW, raisedAt, AlertActor.SYSTEEM)));
  }

  private AlertId name(Cell cell, Instant now) {
    raised++;
    return AlertId.of(AlertKind.ACUUT, cell.theme(), now, raised);
  }
}
