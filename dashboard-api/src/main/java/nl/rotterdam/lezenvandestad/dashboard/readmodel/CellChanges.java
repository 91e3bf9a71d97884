// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;

/** What one batch of records changes in one cell; of two about the same, the later. */
final class CellChanges {

  private Optional<Optional<Indicator>> indicator = Optional.empty();
  private final SortedMap<Long, Optional<DayPoint>> days = new TreeMap<>();
  private final SortedMap<Long, Optional<QuarterPoint>> quarters = new TreeMap<>();

  void add(Change.OfCell change) {
    switch (change) {
      case Change.OfIndicator(var _, var next) -> indicator = Optional.of(next);
      case Change.OfBucket(var key, var point) -> add(key.bucket(), point);
    }
  }

  private void add(Bucket bucket, Optional<TrendPoint> point) {
    long length = bucket.resolution().length().toSeconds();
    long index = Math.floorDiv(bucket.start().getEpochSecond(), length);
    if (bucket.resolution() == Resolution.DAY) {
      days.put(index, point.map(DayPoint::of));
    } else {
      quarters.put(index, point.map(QuarterPoint::of));
    }
  }

  /** The next indicator, which may be none; empty when it does not change. */
  Optional<Optional<Indicator>> indicator() {
    return indicator;
  }

  SortedMap<Long, Optional<DayPoint>> days() {
    return days;
  }

  SortedMap<Long, Optional<QuarterPoint>> quarters() {
    return quarters;
  }
}
