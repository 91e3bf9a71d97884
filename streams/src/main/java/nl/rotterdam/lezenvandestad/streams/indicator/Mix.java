// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.indicator;

import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;

/**
 * How many reports there were per domain and level, each with a weight. Mutable while it is filled,
 * inside this package alone.
 */
final class Mix {

  private static final int LEVELS = TensionLevel.values().length;
  private static final int DOMAINS = Domain.values().length;

  /** Level 1 to 5 of the first domain, then of the second, then of the third. */
  private final double[] weights = new double[DOMAINS * LEVELS];

  /** Counts the reports of a tally in, each for this weight. */
  void add(Tally tally, double each) {
    tally.addTo(weights, each);
  }

  /** This mix when every report weighs {@code factor} of what it did. */
  Mix times(double factor) {
    Mix faded = new Mix();
    for (int slot = 0; slot < weights.length; slot++) {
      faded.weights[slot] = factor * weights[slot];
    }
    return faded;
  }

  /** This mix without the reports of a part of it. */
  Mix minus(Mix part) {
    Mix rest = new Mix();
    for (int slot = 0; slot < weights.length; slot++) {
      rest.weights[slot] = Math.max(0, weights[slot] - part.weights[slot]);
    }
    return rest;
  }

  /** The weight of all reports together. */
  double total() {
    double total = 0;
    for (int domain = 0; domain < DOMAINS; domain++) {
      total += weight(domain);
    }
    return total;
  }

  private double weight(int domain) {
    double sum = 0;
    for (int level = 0; level < LEVELS; level++) {
      sum += weights[domain * LEVELS + level];
    }
    return sum;
  }

  /**
   * The weight per level, the domains brought towards an even say without changing the total. With
   * the smallest domain at weight m, each domain is scaled by {@code (mean / own)^(m / (m + 2))}:
   * not at all while one is silent, fully when each is well heard, and smoothly in between.
   */
  double[] balanced() {
    double total = total();
    double smallest = Double.MAX_VALUE;
    for (int domain = 0; domain < DOMAINS; domain++) {
      smallest = Math.min(smallest, weight(domain));
    }
    double strength = smallest / (smallest + 2);
    double[] levels = new double[LEVELS];
    for (int domain = 0; domain < DOMAINS; domain++) {
      double own = weight(domain);
      double factor = own > 0 ? Math.pow(total / DOMAINS / own, strength) : 0;
      for (int level = 0; level < LEVELS; level++) {
        levels[level] += factor * weights[domain * LEVELS + level];
      }
    }
    double scaled = sum(levels);
    for (int level = 0; level < LEVELS && scaled > 0; level++) {
      levels[level] *= total / scaled;
    }
    return levels;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
