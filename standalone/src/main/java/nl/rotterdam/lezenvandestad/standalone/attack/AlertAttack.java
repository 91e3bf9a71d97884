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
 * Holds what alerts tell against what their cells tell: as long as both are the same, an alert adds
 * no equation to any programme.
 */
final class AlertAttack {

  private final Notebook notebook;

  AlertAttack(Notebook notebook) {
    this.notebook = notebook;
  }

  /** Every alert that tells something else of this cell than the cell does at that tick. */
  List<Finding> attack(String cell) {
    List<Finding> findings = new ArrayList<>();
    for (Sight alert : notebook.alerts(cell)) {
      boolean isTold =
          Notebook.newest(notebook.windows(cell), alert.tick()).filter(alert::isLike).isPresent();
      if (!isTold) {
        LocalDate day = LocalDate.ofInstant(alert.tick(), ZoneOffset.UTC);
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        findings.add(new Finding(Kind.ALERT, cell, monday, alert.from(), alert.to()));
      }
    }
    return findings;
  }
}
