// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A week of seven days in UTC that starts on a Monday.
 *
 * @param index in weeks since the one that holds the epoch
 */
public record Week(int index) implements Comparable<Week> {

  public static final int DAYS = 7;

  /** The epoch was a Thursday. */
  private static final int EPOCH_OFFSET = 3;

  /** The week that holds this day, in days since the epoch. */
  public static Week ofDay(long day) {
    return new Week(Math.toIntExact(Math.floorDiv(day + EPOCH_OFFSET, (long) DAYS)));
  }

  /** Its Monday, in days since the epoch. */
  public int firstDay() {
    return index * DAYS - EPOCH_OFFSET;
  }

  /** Its Sunday, in days since the epoch. */
  public int lastDay() {
    return firstDay() + DAYS - 1;
  }

  /** Its first moment. */
  public Instant start() {
    return LocalDate.ofEpochDay(firstDay()).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  @Override
  public int compareTo(Week other) {
    return Integer.compare(index, other.index);
  }
}
