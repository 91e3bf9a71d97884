// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;

/**
 * What is kept of a cell's day.
 *
 * @param day in days since the epoch, UTC
 * @param tally what was counted on it
 */
public record DayPoint(int day, Tally tally) implements Point {

  static DayPoint of(TrendPoint point) {
    int day = (int) Math.floorDiv(point.bucket().start().getEpochSecond(), 86_400L);
    return new DayPoint(day, point.tally());
  }

  @Override
  public long index() {
    return day;
  }
}
