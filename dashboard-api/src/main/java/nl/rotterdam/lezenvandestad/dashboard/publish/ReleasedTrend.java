// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.bundle.CountBands.Count;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Week;
import nl.rotterdam.lezenvandestad.model.indicator.Band;

/**
 * What may be told of the course of a cell. Of a week without a point nothing may be told.
 *
 * @param points in the order of time
 */
public record ReleasedTrend(List<WeekPoint> points) {

  public ReleasedTrend {
    points = List.copyOf(points);
  }

  /**
   * One week.
   *
   * @param count how many of its reports are told
   * @param band how the cell stood
   * @param level how tense it was
   */
  public record WeekPoint(Week week, Count count, Band band, ReleasedLevel level) {}
}
