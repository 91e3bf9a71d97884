// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.indicator;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The key of {@code bundels}: at one tick a cell gets at most one bundle of a week.
 *
 * @param cell the cell at which it was made
 * @param week the Monday of its week
 * @param madeAt the tick at which it was made
 */
public record BundleKey(Cell cell, LocalDate week, Instant madeAt) {

  /**
   * The value with this key.
   *
   * @throws IllegalArgumentException when the text is no such key
   */
  public static BundleKey parse(String key) {
    String[] parts = key.split(":", 4);
    if (parts.length != 4) {
      throw new IllegalArgumentException("a key is thema:gebied:week:milliseconden");
    }
    return new BundleKey(
        Cell.parse(parts[0] + ":" + parts[1]),
        LocalDate.ofEpochDay(Long.parseLong(parts[2])),
        Instant.ofEpochMilli(Long.parseLong(parts[3])));
  }

  /**
   * The key on the topic: {@code thema:gebied:week:milliseconds}, the week as its Monday in days.
   */
  @Override
  public String toString() {
    return cell + ":" + week.toEpochDay() + ":" + madeAt.toEpochMilli();
  }
}
