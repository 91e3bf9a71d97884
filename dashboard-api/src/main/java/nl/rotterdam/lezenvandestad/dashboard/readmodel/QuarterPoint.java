// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

import java.time.Instant;
import java.util.Arrays;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;

/**
 * What is kept of a cell's quarter of an hour.
 *
 * @param quarter in quarters since the epoch
 * @param escalations how many of its reports were of the highest level
 */
public record QuarterPoint(long quarter, int escalations) implements Point {

  static QuarterPoint of(TrendPoint point) {
    long length = Quarter.LENGTH.toSeconds();
    return new QuarterPoint(
        Math.floorDiv(point.bucket().start().getEpochSecond(), length), escalations(point.tally()));
  }

  private static int escalations(Tally tally) {
    return Arrays.stream(Domain.values())
        .mapToInt(domain -> tally.reports(domain, TensionLevel.ESCALATIE))
        .sum();
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
