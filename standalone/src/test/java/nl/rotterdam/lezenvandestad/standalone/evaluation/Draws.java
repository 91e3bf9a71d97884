// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Seeded draws from the few distributions that a generated city needs. Not thread-safe. */
final class Draws {

  private final RandomGenerator random;

  Draws(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  double between(double low, double high) {
    return random.nextDouble(low, high);
  }

  int between(int low, int highIncluded) {
    return random.nextInt(low, highIncluded + 1);
  }

  double normal(double mean, double deviation) {
    return random.nextGaussian(mean, deviation);
  }

  double logNormal(double deviation) {
    return Math.exp(normal(-deviation * deviation / 2, deviation));
  }

  double exponential(double mean) {
    return mean * random.nextExponential();
  }

  /** By counting how many exponential steps fit: means are small here. */
  int poisson(double mean) {
    int count = 0;
    for (double at = random.nextExponential(); at < mean; at += random.nextExponential()) {
      count++;
    }
    return count;
  }

  /** An index with these weights. */
  int index(double... weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double left = random.nextDouble() * sum;
    for (int i = 0; i < weights.length - 1; i++) {
      left -= weights[i];
      if (left < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }
}
