// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * A stretch of time that starts at {@code start} and lasts one {@link Resolution}.
 *
 * @param resolution how long it is
 * @param start its first moment, UTC, a whole multiple of the length since the epoch
 */
public record Bucket(
    @JsonProperty("soort") Resolution resolution, @JsonProperty("begintOp") Instant start) {

  /**
   * @throws IllegalArgumentException when the start is not aligned to the resolution
   */
  public Bucket {
    if (!floor(resolution, start).equals(start)) {
      throw new IllegalArgumentException("a bucket starts at a multiple of its length");
    }
  }

  /** The bucket that holds this moment. */
  public static Bucket holding(Resolution resolution, Instant moment) {
    return new Bucket(resolution, floor(resolution, moment));
  }

  /** The first moment after it. */
  public Instant end() {
    return start.plus(resolution.length());
  }

  /** Whether it has not yet passed its time of keeping at {@code now}. */
  public boolean isKeptAt(Instant now) {
    return end().plus(resolution.kept()).isAfter(now);
  }

  private static Instant floor(Resolution resolution, Instant moment) {
    long length = resolution.length().toSeconds();
    return Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond(), length) * length);
  }
}
