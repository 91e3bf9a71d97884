// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import java.util.Arrays;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.streams.history.History;

/**
 * How many reports a cell had by domain and level, in each stretch up to now and before it. A count
 * of {@code before} weighs less the longer ago it is.
 *
 * @param seen by stretch, then by slot: the levels of the first domain, then those of the second
 * @param before by stretch and slot, weighted
 */
@SuppressWarnings("ArrayRecordComponent") // stays in this package, and is never compared
record CellCounts(double[][] seen, double[][] before) {

  static final int LEVELS = TensionLevel.values().length;
  static final int DOMAINS = Domain.values().length;
  private static final int SLOTS = DOMAINS * LEVELS;

  /** Whether anything was reported in the longest stretch. */
  static boolean anythingSeen(History history, Stretches stretches) {
    boolean[] seen = {false};
    history.forEach(
        stretches.resolution(),
        stretches.firstIndex(),
        stretches.endIndex(),
        (index, tally) -> seen[0] |= tally.reports() > 0);
    return seen[0];
  }

  /** Looks at a history in these stretches. */
  static CellCounts of(History history, Stretches stretches) {
    double[][] seen = new double[stretches.count()][SLOTS];
    history.forEach(
        stretches.resolution(),
        stretches.firstIndex(),
        stretches.endIndex(),
        (index, tally) -> tally.addTo(seen[stretches.shortestWith(index)], 1));
    for (int i = 1; i < seen.length; i++) {
      add(seen[i - 1], seen[i]);
    }
    double[][] before = new double[stretches.count() + 1][SLOTS];
    history.forEach(
        Resolution.DAY,
        stretches.firstDayKept(),
        stretches.today() + 1,
        (day, tally) -> tally.addTo(before[stretches.shortestWithDay(day)], stretches.weight(day)));
    for (int i = before.length - 1; i > 0; i--) {
      add(before[i], before[i - 1]);
    }
    return new CellCounts(seen, Arrays.copyOfRange(before, 1, before.length));
  }

  private static void add(double[] more, double[] sums) {
    for (int slot = 0; slot < sums.length; slot++) {
      sums[slot] += more[slot];
    }
  }

  /** The reports of a domain in this stretch. */
  double seen(int stretch, int domain) {
    return sum(seen[stretch], domain);
  }

  /** The weighted reports of a domain before this stretch. */
  double before(int stretch, int domain) {
    return sum(before[stretch], domain);
  }

  private static double sum(double[] counts, int domain) {
    double sum = 0;
    for (int level = 0; level < LEVELS; level++) {
      sum += counts[domain * LEVELS + level];
    }
    return sum;
  }

  /** The weighted reports before this stretch. */
  double before(int stretch) {
    double sum = 0;
    for (double count : before[stretch]) {
      sum += count;
    }
    return sum;
  }
}
