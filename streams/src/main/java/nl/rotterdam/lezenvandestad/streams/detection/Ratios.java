// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import nl.rotterdam.lezenvandestad.model.alert.AlertKind;

/**
 * What one stretch says about one area, or about several together: everything that the weight of
 * evidence needs, so that areas are joined by adding.
 *
 * @param seen reports by domain
 * @param expected the same, when nothing is going on
 * @param level for each tilt of {@link LevelRatio} the log likelihood ratio of the levels
 */
record Ratios(double[] seen, double[] expected, double[] level) {

  static Ratios of(int[] seen, Usual usual, double averageDays) {
    double[] bySeen = new double[CellCounts.DOMAINS];
    double[] byExpected = new double[CellCounts.DOMAINS];
    for (int domain = 0; domain < CellCounts.DOMAINS; domain++) {
      for (int level = 0; level < CellCounts.LEVELS; level++) {
        bySeen[domain] += seen[domain * CellCounts.LEVELS + level];
      }
      byExpected[domain] = usual.perDay()[domain] * averageDays;
    }
    return new Ratios(bySeen, byExpected, LevelRatio.logs(seen, usual.mix()));
  }

  Ratios plus(Ratios other) {
    return new Ratios(
        sum(seen, other.seen), sum(expected, other.expected), sum(level, other.level));
  }

  /** The log of how much more likely an episode makes this than everyday causes do. */
  double evidence(AlertKind kind, double averageDays) {
    return LevelRatio.evidence(level, kind) + CountRatio.evidence(this, kind, averageDays);
  }

  int total() {
    return (int) (seen[0] + seen[1] + seen[2]);
  }

  double totalExpected() {
    return expected[0] + expected[1] + expected[2];
  }

  private static double[] sum(double[] one, double[] other) {
    double[] sum = one.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other[i];
    }
    return sum;
  }
}
