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
  private static final double EXACT = 1e-9;
  private static final int MOST_STEPS = 60;

  private final double mean;
  private final double weight;
  private final double concentration;

  private LevelInterval(double mean, double weight, double concentration) {
    this.mean = mean;
    this.weight = weight;
    this.concentration = concentration;
  }

  /**
   * The mean and its distribution from these shares. The ends of the interval are dear, and are
   * calculated when they are asked for.
   *
   * @param shares of level 1 to 5, together 1
   * @param priorStrength how many reports the prior counts for
   * @param weight how many reports it rests on besides
   */
  public static LevelInterval of(double[] shares, double priorStrength, double weight) {
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
    return new LevelInterval(mean, weight, concentration);
  }

  /** The mean level, 1 to 5. */
  public double mean() {
    return mean;
  }

  /** How many reports it rests on. */
  public double weight() {
    return weight;
  }

  /**
   * The lower end of the interval. A strongly skewed Beta can leave its mean outside the interval
   * by a hair.
   */
  private double low() {
    return Math.min(1 + 4 * quantile(TAIL), mean);
  }

  /**
   * Whether the lower end of the interval is at least this level: one look at the distribution,
   * where finding that end takes several.
   *
   * @param level 1 to 5
   */
  public boolean isSurelyAtLeast(double level) {
    return mean >= level && distribution().cumulativeProbability((level - 1) / 4) <= TAIL;
  }

  /** Everything. */
  public LevelEstimate estimate() {
    return new LevelEstimate(mean, low(), Math.max(1 + 4 * quantile(1 - TAIL), mean), weight);
  }

  /**
   * Where the Beta reaches this chance: Halley's method (Newton's with the second derivative) from
   * where a normal would, halving when a step leaves what is left. Some three looks at the
   * distribution where the library's search takes ten, and this is most of an indicator's cost.
   */
  private double quantile(double chance) {
    BetaDistribution distribution = distribution();
    double alpha = distribution.getAlpha();
    double beta = distribution.getBeta();
    double low = 0;
    double high = 1;
    double deviation = Math.sqrt(position() * (1 - position()) / (concentration + 1));
    double at = Math.clamp(position() + Math.signum(chance - 0.5) * 1.6 * deviation, 0.01, 0.99);
    for (int step = 0; step < MOST_STEPS && high - low > EXACT; step++) {
      double miss = distribution.cumulativeProbability(at) - chance;
      if (miss > 0) {
        high = at;
      } else {
        low = at;
      }
      double newton = miss / distribution.density(at);
      double bend = newton * ((alpha - 1) / at - (beta - 1) / (1 - at)) / 2;
      double next = at - newton / (1 - Math.clamp(bend, -0.5, 0.5));
      if (Math.abs(next - at) < EXACT) {
        return at;
      }
      at = next > low && next < high ? next : (low + high) / 2;
    }
    return at;
  }

  private BetaDistribution distribution() {
    return BetaDistribution.of(position() * concentration, (1 - position()) * concentration);
  }

  private double position() {
    return (mean - 1) / 4;
  }
}
