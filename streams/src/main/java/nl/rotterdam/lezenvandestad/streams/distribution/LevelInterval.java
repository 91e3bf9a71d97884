// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.distribution;

import nl.rotterdam.lezenvandestad.model.indicator.LevelEstimate;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * From the posterior shares of the levels to a mean with its interval. The variance of the mean is
 * that of a Dirichlet, {@code (sum l^2 p_l - mean^2) / (m + W + 1)}; the 90 % interval is that of
 * the Beta distribution on 1 to 5 with this mean and variance. (Gelman et al., Bayesian Data
 * Analysis, 3rd ed., 3.4.)
 */
public final class LevelInterval {

  private static final double TAIL = 0.05;

  private LevelInterval() {}

  /**
   * The estimate from these shares.
   *
   * @param shares of level 1 to 5, together 1
   * @param priorStrength how many reports the prior counts for
   * @param weight how many reports it rests on besides
   */
  public static LevelEstimate of(double[] shares, double priorStrength, double weight) {
    double mean = 0;
    double square = 0;
    for (int i = 0; i < shares.length; i++) {
      double level = i + 1.0;
      mean += level * shares[i];
      square += level * level * shares[i];
    }
    double variance = (square - mean * mean) / (priorStrength + weight + 1);
    double position = (mean - 1) / 4;
    double concentration = position * (1 - position) / (variance / 16) - 1;
    BetaDistribution beta =
        BetaDistribution.of(position * concentration, (1 - position) * concentration);
    double low = 1 + 4 * beta.inverseCumulativeProbability(TAIL);
    double high = 1 + 4 * beta.inverseSurvivalProbability(TAIL);
    // A strongly skewed Beta can leave its mean outside the interval by a hair.
    return new LevelEstimate(mean, Math.min(low, mean), Math.max(high, mean), weight);
  }
}
