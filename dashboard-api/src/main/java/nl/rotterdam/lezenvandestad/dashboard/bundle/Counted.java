// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.DayPoint;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;

/** What was counted, exactly. No area may count a report that the areas above it do not know. */
public interface Counted {

  /** The days of this week on which the cell had reports. */
  List<DayPoint> days(Cell cell, Week week);

  /** How many reports the cell had within the acute window up to now. */
  int withinAcuteWindow(Cell cell);
}
