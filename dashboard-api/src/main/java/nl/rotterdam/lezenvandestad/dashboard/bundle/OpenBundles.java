// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import java.util.List;

/**
 * What may be known of a cell: the open sides of its bundles, in the order of their days.
 * Immutable.
 */
public final class OpenBundles {

  /** Of a cell that nothing may be known of. */
  public static final OpenBundles NONE = new OpenBundles(List.of());

  private final List<Bundle.Open> byDay;

  /** At {@code n} the reports of the first {@code n} bundles. */
  private final int[] reportsUpTo;

  /**
   * @param byDay in the order of their days
   */
  OpenBundles(List<Bundle.Open> byDay) {
    this.byDay = List.copyOf(byDay);
    this.reportsUpTo = new int[byDay.size() + 1];
    int place = 0;
    for (Bundle.Open bundle : this.byDay) {
      reportsUpTo[place + 1] = reportsUpTo[place] + bundle.reports();
      place++;
    }
  }

  /** All of them. */
  public List<Bundle.Open> all() {
    return byDay;
  }

  /** Those that count for one of these days since the epoch, the first and the last included. */
  public List<Bundle.Open> ofDays(long first, long last) {
    int from = placeAfter(byDay, first - 1);
    return byDay.subList(from, Math.max(from, placeAfter(byDay, last)));
  }

  /** The reports of those that count for one of these days, both ends included. */
  public int reportsOfDays(long first, long last) {
    int from = placeAfter(byDay, first - 1);
    return reportsUpTo[Math.max(from, placeAfter(byDay, last))] - reportsUpTo[from];
  }

  /** Where in bundles by day the next one of this day belongs: behind those that are there. */
  static int placeAfter(List<Bundle.Open> byDay, long day) {
    int low = 0;
    int high = byDay.size();
    if (high > 0 && byDay.getLast().day() <= day) {
      return high;
    }
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byDay.get(middle).day() <= day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
