// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import java.util.List;
import java.util.OptionalInt;

/** How exactly a number of reports is told. */
public enum CountBands {
  /** In bands: 3-5, 6-9, 10-19, 20-49, 50 and more; a band never starts below {@code k}. */
  WIDE,
  /** To the last report: for a test that gives an attacker more than we tell. */
  EXACT;

  private static final List<Integer> STARTS = List.of(6, 10, 20, 50);

  /**
   * A number of reports as it is told.
   *
   * @param from at least so many
   * @param to at most so many; none when there is no upper end
   */
  public record Count(int from, OptionalInt to) {}

  /** The band of {@code k} reports or more. */
  public Count of(int reports, int smallestGroup) {
    if (this == EXACT) {
      return new Count(reports, OptionalInt.of(reports));
    }
    int from = smallestGroup;
    for (int start : STARTS) {
      if (start > smallestGroup && reports < start) {
        return new Count(from, OptionalInt.of(start - 1));
      }
      from = Math.max(from, start);
    }
    return new Count(from, OptionalInt.empty());
  }

  /** The band of what is usual, which may well be fewer than {@code k}. */
  public Count ofAverage(double average, int smallestGroup) {
    int reports = Math.toIntExact(Math.round(average));
    return reports < smallestGroup
        ? new Count(0, OptionalInt.of(smallestGroup - 1))
        : of(reports, smallestGroup);
  }
}
