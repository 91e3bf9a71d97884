// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import java.util.Arrays;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;

/**
 * What one stretch says about one area, or about several together: everything that the weight of
 * evidence needs, so that areas are joined by adding.
 *
 * @param seen reports by domain
 * @param expected the same, when nothing is going on
 * @param shape how surely that is known, the shape of a Gamma distribution
 * @param levels reports by level
 * @param usualLevels the same, when nothing is going on
 * @param tilted for each tilt of {@link LevelRatio} the log likelihood ratio of the levels
 */
@SuppressWarnings("ArrayRecordComponent") // stays in this package, and is never compared
record Ratios(
    double[] seen,
    double[] expected,
    double[] shape,
    double[] levels,
    double[] usualLevels,
    double[] tilted) {

  /** Nothing was seen, which says nothing. */
  static final Ratios NOTHING_SEEN =
      new Ratios(
          new double[CellCounts.DOMAINS],
          new double[CellCounts.DOMAINS],
          new double[CellCounts.DOMAINS],
          new double[CellCounts.LEVELS],
          new double[CellCounts.LEVELS],
          new double[LevelRatio.COUNT]);

  /** The same for every stretch. */
  static Ratios[] nothingSeen(int stretches) {
    Ratios[] none = new Ratios[stretches];
    Arrays.fill(none, NOTHING_SEEN);
    return none;
  }

  static Ratios of(double[] counts, Usual usual, double averageDays) {
    double[] seen = new double[CellCounts.DOMAINS];
    double[] expected = new double[CellCounts.DOMAINS];
    double[] levels = new double[CellCounts.LEVELS];
    double[] usualLevels = new double[CellCounts.LEVELS];
    for (int domain = 0; domain < seen.length; domain++) {
      expected[domain] = usual.perDay()[domain] * averageDays;
      for (int level = 0; level < levels.length; level++) {
        double count = counts[domain * CellCounts.LEVELS + level];
        seen[domain] += count;
        levels[level] += count;
        usualLevels[level] += expected[domain] * usual.mix()[domain][level];
      }
    }
    double[] tilted = LevelRatio.logs(counts, usual.mix());
    return new Ratios(seen, expected, usual.shape(), levels, usualLevels, tilted);
  }

  Ratios plus(Ratios other) {
    return new Ratios(
        sum(seen, other.seen),
        sum(expected, other.expected),
        sum(shape, other.shape),
        sum(levels, other.levels),
        sum(usualLevels, other.usualLevels),
        sum(tilted, other.tilted));
  }

  /** The log of how much more likely an episode makes this than everyday causes do. */
  double evidence(AlertKind kind, double averageDays) {
    return LevelRatio.evidence(tilted, kind) + CountRatio.evidence(this, kind, averageDays);
  }

  int total() {
    return (int) sum(seen);
  }

  double totalExpected() {
    return sum(expected);
  }

  double totalShape() {
    return sum(shape);
  }

  /** The mean level when nothing is going on. */
  double usualLevel() {
    double mean = 0;
    for (int i = 0; i < usualLevels.length; i++) {
      mean += (i + 1) * usualLevels[i];
    }
    return mean / totalExpected();
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private static double[] sum(double[] one, double[] other) {
    double[] sum = one.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other[i];
    }
    return sum;
  }
}
