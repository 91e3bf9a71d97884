// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import nl.rotterdam.lezenvandestad.model.indicator.LevelEstimate;
import org.junit.jupiter.api.Test;

class LevelIntervalTest {

  private static final long SEED = 20261130;
  private static final int CASES = 2_000;

  /** The search for the ends stops at a billionth of the Beta's own scale. */
  private static final double HAIR = 1e-6;

  @Test
  void aLevelIsSureExactlyUpToTheLowerEndOfTheInterval() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    for (int each = 0; each < CASES; each++) {
      LevelInterval interval =
          LevelInterval.of(shares(random), 4, Math.exp(random.nextDouble(-3, 7)));
      double low = interval.estimate().low();

      assertThat(interval.isSurelyAtLeast(low + HAIR)).as("seed %d, case %d", SEED, each).isFalse();
      assertThat(interval.isSurelyAtLeast(low - HAIR)).as("seed %d, case %d", SEED, each).isTrue();
    }
  }

  @Test
  void moreReportsOfTheSameMixNarrowTheIntervalAroundTheSameMean() {
    double[] shares = {0.1, 0.2, 0.4, 0.2, 0.1};

    LevelEstimate few = LevelInterval.of(shares, 4, 2).estimate();
    LevelEstimate many = LevelInterval.of(shares, 4, 200).estimate();

    assertThat(many.mean()).isEqualTo(few.mean()).isEqualTo(3);
    assertThat(many.low()).isGreaterThan(few.low());
    assertThat(many.high()).isLessThan(few.high());
  }

  private static double[] shares(RandomGenerator random) {
    double[] shares = new double[5];
    double sum = 0;
    for (int level = 0; level < shares.length; level++) {
      shares[level] = 0.01 + random.nextDouble();
      sum += shares[level];
    }
    for (int level = 0; level < shares.length; level++) {
      shares[level] /= sum;
    }
    return shares;
  }
}
