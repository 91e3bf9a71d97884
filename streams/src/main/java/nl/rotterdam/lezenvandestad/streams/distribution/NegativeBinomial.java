// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.distribution;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * The predictive distribution of a count whose Poisson rate is Gamma distributed: {@code P(X <= x)
 * = I_p(shape, x + 1)} with the regularised incomplete beta function.
 *
 * @param shape the shape of the Gamma, positive
 * @param probability {@code rate / (rate + exposure)} of the Gamma's rate, in (0, 1]
 */
public record NegativeBinomial(double shape, double probability) {

  /** Below this, sums that begin with it lose their figures. */
  private static final double LEAST_FOR_SUMS = 1e-200;

  /**
   * @throws IllegalArgumentException when a parameter is out of its range
   */
  public NegativeBinomial {
    if (!(shape > 0 && probability > 0 && probability <= 1)) {
      throw new IllegalArgumentException("shape > 0 and 0 < probability <= 1");
    }
  }

  /** What is expected. */
  public double mean() {
    return shape * (1 - probability) / probability;
  }

  /** The chance of at most {@code x}. */
  public double atMost(int x) {
    return x < 0 ? 0 : RegularizedBeta.value(probability, shape, x + 1.0);
  }

  /** The chance of at least {@code x}. */
  public double atLeast(int x) {
    return x <= 0 ? 1 : RegularizedBeta.complement(probability, shape, x);
  }

  /** The smallest count that is not exceeded with at least this chance. */
  public int quantile(double chance) {
    double exactly = Math.exp(shape * Math.log(probability));
    return exactly > LEAST_FOR_SUMS ? bySums(chance, exactly) : byHalving(chance);
  }

  /** Adds up {@code P(0), P(1), ...}, each from the one before it: cheap where counts are small. */
  private int bySums(double chance, double ofNone) {
    double exactly = ofNone;
    double atMost = ofNone;
    int count = 0;
    while (atMost < chance) {
      exactly *= (shape + count) / (count + 1) * (1 - probability);
      atMost += exactly;
      count++;
    }
    return count;
  }

  private int byHalving(double chance) {
    int high = 1;
    while (atMost(high) < chance) {
      high = Math.multiplyExact(high, 2);
    }
    int low = -1;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (atMost(middle) >= chance) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }
}
