// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.tally;

import java.time.Instant;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;

/** Which bucket a moment counts in. */
public final class Buckets {

  private Buckets() {}

  /**
   * The finest bucket of this moment that is still kept at {@code now}; none when even its day is
   * not.
   */
  public static Optional<Bucket> finestKept(Instant observedAt, Instant now) {
    Bucket quarter = Bucket.holding(Resolution.QUARTER, observedAt);
    if (quarter.isKeptAt(now)) {
      return Optional.of(quarter);
    }
    return Optional.of(dayOf(quarter)).filter(day -> day.isKeptAt(now));
  }

  /** The day in which the bucket lies, or the bucket itself if it is one. */
  static Bucket dayOf(Bucket bucket) {
    return Bucket.holding(Resolution.DAY, bucket.start());
  }

  /** The bucket with this number, counted in whole buckets since the epoch. */
  public static Bucket at(Resolution resolution, long index) {
    return new Bucket(resolution, Instant.ofEpochSecond(index * resolution.length().toSeconds()));
  }
}
