// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.indicator;

import java.time.Instant;

/** One cell in one bucket of time: the key of {@code verloop}. */
public record CellBucket(Cell cell, Bucket bucket) {

  /**
   * The value with this key.
   *
   * @throws IllegalArgumentException when the text is no such key
   */
  public static CellBucket parse(String key) {
    String[] parts = key.split(":", 4);
    if (parts.length != 4) {
      throw new IllegalArgumentException("a key is thema:gebied:soort:seconden");
    }
    Instant start = Instant.ofEpochSecond(Long.parseLong(parts[3]));
    return new CellBucket(
        Cell.parse(parts[0] + ":" + parts[1]), new Bucket(Resolution.of(parts[2]), start));
  }

  /** The key on a topic: {@code thema:gebied:soort:seconden since the epoch}. */
  @Override
  public String toString() {
    return cell + ":" + bucket.resolution().wire() + ":" + bucket.start().getEpochSecond();
  }
}
