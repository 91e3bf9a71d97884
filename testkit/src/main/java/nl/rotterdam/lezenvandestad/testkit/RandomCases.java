// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.testkit;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Runs a property on many random cases. Each case has a seed of its own, which a failure names;
 * {@code -Dlezen.seed=N} runs that one case again.
 */
public final class RandomCases {

  private static final long FIRST_SEED = 20_240_901;

  private RandomCases() {}

  /** One case: draws its input from the generator and asserts. */
  @FunctionalInterface
  public interface Property {

    /** Throws when the property does not hold. */
    void check(RandomGenerator random) throws Exception;
  }

  /** Checks so many cases. */
  public static void check(int cases, Property property) {
    Long only = Long.getLong("lezen.seed");
    long first = only == null ? FIRST_SEED : only;
    long count = only == null ? cases : 1;
    for (long seed = first; seed < first + count; seed++) {
      try {
        property.check(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
      } catch (Exception | AssertionError e) {
        throw new AssertionError("fails with -Dlezen.seed=" + seed + ": " + e.getMessage(), e);
      }
    }
  }
}
