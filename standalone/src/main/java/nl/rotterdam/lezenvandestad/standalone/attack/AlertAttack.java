// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.attack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import nl.rotterdam.lezenvandestad.standalone.attack.Finding.Kind;

/**
 * Holds what alerts tell against what their cells told: as long as an alert repeats a cell, it adds
 * no equation to any programme.
 */
final class AlertAttack {

  private final Notebook notebook;

  AlertAttack(Notebook notebook) {
    this.notebook = notebook;
  }

  /** Every alert that tells something of this cell that the cell never told. */
  List<Finding> attack(String cell) {
    List<Finding> findings = new ArrayList<>();
    for (Sight alert : notebook.alerts(cell)) {
      if (!isToldOf(cell, alert)) {
        LocalDate day = LocalDate.ofInstant(alert.tick(), ZoneOffset.UTC);
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        findings.add(new Finding(Kind.ALERT, cell, monday, alert.from(), alert.to()));
      }
    }
    return findings;
  }

  /** The same at that tick, or before: of a closed alert, or one whose days have gone by. */
  private boolean isToldOf(String cell, Sight alert) {
    return notebook.windows(cell).stream()
        .takeWhile(sight -> !sight.tick().isAfter(alert.tick()))
        .anyMatch(alert::isLike);
  }
}
