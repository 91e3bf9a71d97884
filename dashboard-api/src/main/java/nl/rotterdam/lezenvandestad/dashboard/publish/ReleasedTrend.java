// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;

/**
 * What may be told of the course of a cell. A bucket without a point was never told of.
 *
 * @param points in the order of time
 */
public record ReleasedTrend(List<ReleasedPoint> points) {

  public ReleasedTrend {
    points = List.copyOf(points);
  }

  /** What may be told of one bucket. */
  public sealed interface ReleasedPoint {

    /** The bucket it is about. */
    Bucket bucket();

    /** Its first moment. */
    default Instant start() {
      return bucket().start();
    }
  }

  /**
   * Enough people are behind it.
   *
   * @param seen how many reports the bucket had; none or at least {@code k}, else left out
   * @param picture how the cell stood at the end of it; days alone have one
   */
  public record Told(Bucket bucket, Optional<Integer> seen, Optional<DayPicture> picture)
      implements ReleasedPoint {}

  /** Too few people are behind it: no figure. */
  public record Hidden(Bucket bucket) implements ReleasedPoint {}

  /**
   * How a cell stood at the end of a day.
   *
   * @param expected how many reports were expected on that day
   */
  public record DayPicture(Band band, ReleasedLevel level, double expected) {}
}
