// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Counted;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Week;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CellState;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CityState;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.DayPoint;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;

/**
 * What was counted, on three levels that fit. A report arrives on each level by a record of its
 * own, in any order. Were the gebied read before its wijk, the report would seem to name the gebied
 * alone, and go into two bundles. So gebieden are read as they were a tick ago, and the city two
 * ticks ago: by then what lies below them has arrived.
 */
record Settled(Catalogues catalogues, CityState now, CityState tickAgo, CityState twoTicksAgo)
    implements Counted {

  static Settled first(Catalogues catalogues, CityState state) {
    return new Settled(catalogues, state, state, state);
  }

  Settled next(CityState newer) {
    return new Settled(catalogues, newer, now, tickAgo);
  }

  @Override
  public List<DayPoint> days(Cell cell, Week week) {
    return state(cell).days(week.firstDay(), week.lastDay() + 1L);
  }

  @Override
  public int withinAcuteWindow(Cell cell) {
    return state(cell).indicator().map(indicator -> indicator.acute().seen()).orElse(0);
  }

  private CellState state(Cell cell) {
    CityState state =
        switch (catalogues.level(cell)) {
          case WIJK -> now;
          case GEBIED -> tickAgo;
          case STAD -> twoTicksAgo;
        };
    return state.cell(cell);
  }
}
