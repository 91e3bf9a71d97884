// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.rotterdam.lezenvandestad.dashboard.Fixtures;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.DayPoint;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/** What was counted of reports that a test sends, at every level as streams does it. */
final class ReportedCity implements Counted {

  private final AreaTree areas = Fixtures.catalogues().areas();
  private final Map<Cell, TreeMap<Integer, Tally>> days = new HashMap<>();

  AreaTree areas() {
    return areas;
  }

  /** A report that counts under these, and under {@code alle}. */
  void report(Collection<ThemeId> themes, AreaId area, int day, int level) {
    Tally one = Fixtures.tally(level);
    areas
        .upwards(area)
        .forEach(above -> {
          themes.forEach(theme -> add(new Cell(theme, above), day, one));
          add(new Cell(ThemeId.ALL, above), day, one);
        });
  }

  private void add(Cell cell, int day, Tally one) {
    days.computeIfAbsent(cell, c -> new TreeMap<>()).merge(day, one, Tally::plus);
  }

  @Override
  public List<DayPoint> days(Cell cell, Week week) {
    return days
        .getOrDefault(cell, new TreeMap<>())
        .subMap(week.firstDay(), week.lastDay() + 1)
        .entrySet()
        .stream()
        .map(day -> new DayPoint(day.getKey(), day.getValue()))
        .toList();
  }

  @Override
  public int withinAcuteWindow(Cell cell) {
    return 0;
  }
}
