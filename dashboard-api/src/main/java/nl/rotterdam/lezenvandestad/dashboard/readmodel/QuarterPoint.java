// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

import java.time.Instant;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;
import nl.rotterdam.lezenvandestad.model.report.Quarter;

/**
 * What is kept of a cell's quarter of an hour.
 *
 * @param quarter in quarters since the epoch
 * @param reports how many reports were counted in it
 */
public record QuarterPoint(long quarter, int reports) implements Point {

  static QuarterPoint of(TrendPoint point) {
    long length = Quarter.LENGTH.toSeconds();
    return new QuarterPoint(
        Math.floorDiv(point.bucket().start().getEpochSecond(), length), point.tally().reports());
  }

  @Override
  public long index() {
    return quarter;
  }

  /** Its first moment. */
  public Instant start() {
    return Instant.ofEpochSecond(quarter * Quarter.LENGTH.toSeconds());
  }
}
