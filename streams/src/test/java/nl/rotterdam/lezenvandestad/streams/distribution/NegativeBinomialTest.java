// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NegativeBinomialTest {

  @Test
  void chancesAreThoseOfTheTextbookForAWholeNumberedShape() {
    // Failures before the 3rd success at p = 0.5: P(0) = 1/8, P(1) = 3/16, P(2) = 6/32.
    NegativeBinomial distribution = new NegativeBinomial(3, 0.5);

    assertThat(distribution.mean()).isEqualTo(3);
    assertThat(distribution.atMost(0)).isCloseTo(0.125, within(1e-12));
    assertThat(distribution.atMost(1)).isCloseTo(0.3125, within(1e-12));
    assertThat(distribution.atMost(2)).isCloseTo(0.5, within(1e-12));
    assertThat(distribution.atLeast(2)).isCloseTo(0.6875, within(1e-12));
    assertThat(distribution.atLeast(0)).isEqualTo(1);
  }

  @Test
  void quantileIsTheSmallestCountThatIsNotExceededOftener() {
    NegativeBinomial distribution = new NegativeBinomial(2.5, 0.1);

    for (double chance : new double[] {0.01, 0.05, 0.5, 0.95, 0.999}) {
      int quantile = distribution.quantile(chance);
      assertThat(distribution.atMost(quantile)).isGreaterThanOrEqualTo(chance);
      assertThat(distribution.atMost(quantile - 1)).isLessThan(chance);
    }
  }
}
