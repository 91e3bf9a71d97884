// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.rotterdam.lezenvandestad.dashboard.bundle.ThemeWeek;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Week;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CellState;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CellState.DayChange;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CityState;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;

/**
 * Of which themes and weeks the counts changed.
 *
 * @param all every one
 * @param shrunk those of which something is not counted any more
 */
record Changes(Set<ThemeWeek> all, Set<ThemeWeek> shrunk) {

  static Changes between(CityState last, CityState next) {
    Changes changes = new Changes(new HashSet<>(), new HashSet<>());
    next.cells().forEach((cell, days) -> changes.add(cell, days.changesSince(last.cell(cell))));
    last.cells()
        .forEach((cell, days) -> {
          if (!next.cells().containsKey(cell)) {
            changes.add(cell, CellState.UNHEARD.changesSince(days));
          }
        });
    return changes;
  }

  private void add(Cell cell, List<DayChange> days) {
    for (DayChange change : days) {
      ThemeWeek themeWeek = new ThemeWeek(cell.theme(), Week.ofDay(change.day()));
      all.add(themeWeek);
      if (change.shrunk()) {
        shrunk.add(themeWeek);
      }
    }
  }
}
