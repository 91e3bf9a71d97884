// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Pool.Part;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.DayPoint;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/** Which reports of a theme and week no bundle has taken yet, by the place that they name. */
final class WaitingReports {

  private final AreaTree areas;
  private final ThemeId theme;
  private final Week week;
  private final Counted counted;
  private final Ledger ledger;

  WaitingReports(AreaTree areas, ThemeId theme, Week week, Counted counted, Ledger ledger) {
    this.areas = areas;
    this.theme = theme;
    this.week = week;
    this.counted = counted;
    this.ledger = ledger;
  }

  /** Those that name this area and no smaller one: the cell without the cells below it. */
  Pool at(Area area) {
    List<DayPoint> days = days(area);
    if (days.isEmpty()) {
      return Pool.EMPTY;
    }
    Map<Integer, Tally> below = new HashMap<>();
    for (Area child : areas.children(area.id())) {
      days(child).forEach(point -> below.merge(point.day(), point.tally(), Tally::plus));
    }
    List<Part> parts = new ArrayList<>();
    for (DayPoint point : days) {
      Place place = new Place(theme, area.id(), point.day());
      Tally waiting =
          point
              .tally()
              .minus(below.getOrDefault(point.day(), Tally.NONE))
              .minus(ledger.taken(place));
      if (waiting.reports() > 0) {
        parts.add(new Part(place, waiting));
      }
    }
    return new Pool(parts);
  }

  private List<DayPoint> days(Area area) {
    return counted.days(new Cell(theme, area.id()), week);
  }
}
