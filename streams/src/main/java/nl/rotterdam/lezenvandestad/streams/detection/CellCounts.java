// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
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
record CellCounts(int[][] seen, double[][] before) {

  static final int LEVELS = TensionLevel.values().length;
  static final int DOMAINS = Domain.values().length;
  private static final int SLOTS = DOMAINS * LEVELS;
  private static final Domain[] ALL_DOMAINS = Domain.values();
  private static final TensionLevel[] ALL_LEVELS = TensionLevel.values();

  /** Looks at a history in these stretches. */
  static CellCounts of(History history, Stretches stretches) {
    int[][] seen = new int[stretches.count()][SLOTS];
    double[][] before = new double[stretches.count() + 1][SLOTS];
    history.forEach(
        stretches.resolution(),
        stretches.firstIndex(),
        stretches.endIndex(),
        (index, tally) -> add(tally, seen[stretches.shortestWith(index)]));
    history.forEach(
        Resolution.DAY,
        Long.MIN_VALUE,
        stretches.today() + 1,
        (day, tally) ->
            add(tally, stretches.weight(day), before[stretches.shortestWithDay(day)]));
    for (int i = 1; i < seen.length; i++) {
      addTo(seen[i], seen[i - 1]);
    }
    double[][] longBefore = new double[seen.length][SLOTS];
    for (int i = seen.length - 1; i >= 0; i--) {
      double[] after = i + 1 < seen.length ? longBefore[i + 1] : new double[SLOTS];
      for (int slot = 0; slot < SLOTS; slot++) {
        longBefore[i][slot] = after[slot] + before[i + 1][slot];
      }
    }
    return new CellCounts(seen, longBefore);
  }

  private static void add(Tally tally, int[] sums) {
    int slot = 0;
    for (Domain domain : ALL_DOMAINS) {
      for (TensionLevel level : ALL_LEVELS) {
        sums[slot++] += tally.reports(domain, level);
      }
    }
  }

  private static void add(Tally tally, double weight, double[] sums) {
    int slot = 0;
    for (Domain domain : ALL_DOMAINS) {
      for (TensionLevel level : ALL_LEVELS) {
        sums[slot++] += weight * tally.reports(domain, level);
      }
    }
  }

  private static void addTo(int[] sums, int[] more) {
    for (int slot = 0; slot < sums.length; slot++) {
      sums[slot] += more[slot];
    }
  }

  /** The weighted reports of a domain before this stretch. */
  double before(int stretch, int domain) {
    double sum = 0;
    for (int level = 0; level < LEVELS; level++) {
      sum += before[stretch][domain * LEVELS + level];
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
