// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.attack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** Every alert that tells something of this cell that the cell does not. */
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

  /** The same at that tick; or, when the cell is not told any more, the same before. */
  private boolean isToldOf(String cell, Sight alert) {
    List<Sight> windows = notebook.windows(cell);
    Optional<Sight> now = Notebook.newest(windows, alert.tick()).filter(sight -> sight.to() > 0);
    return now.map(alert::isLike)
        .orElseGet(() ->
            windows.stream()
                .takeWhile(sight -> !sight.tick().isAfter(alert.tick()))
                .anyMatch(alert::isLike));
  }
}
