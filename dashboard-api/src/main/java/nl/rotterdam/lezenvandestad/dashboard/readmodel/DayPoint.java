// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;

/**
 * What is kept of a cell's day. There may be a million of these: plain fields, no objects inside.
 *
 * @param day in days since the epoch, UTC
 * @param reports how many reports were counted on it
 * @param contributors a lower bound of the people behind the build-up window that ends with it
 * @param band how the cell stood at its end
 * @param mean the level, 1 to 5; NaN when the day has no picture
 * @param low the lower end of the 90 % interval
 * @param high the upper end of the 90 % interval
 * @param expected how many reports were expected on it
 */
public record DayPoint(
    int day,
    int reports,
    int contributors,
    Band band,
    float mean,
    float low,
    float high,
    float expected)
    implements Point {

  static DayPoint of(TrendPoint point) {
    int day = (int) Math.floorDiv(point.bucket().start().getEpochSecond(), 86_400L);
    int reports = point.tally().reports();
    return point
        .picture()
        .map(picture ->
            new DayPoint(
                day,
                reports,
                picture.contributors(),
                picture.band(),
                (float) picture.level().mean(),
                (float) picture.level().low(),
                (float) picture.level().high(),
                (float) picture.expected()))
        .orElseGet(() ->
            new DayPoint(
                day, reports, 0, Band.ONBEKEND, Float.NaN, Float.NaN, Float.NaN, Float.NaN));
  }

  @Override
  public long index() {
    return day;
  }

  /** Whether it is known how the cell stood. */
  public boolean hasPicture() {
    return !Float.isNaN(mean);
  }
}
