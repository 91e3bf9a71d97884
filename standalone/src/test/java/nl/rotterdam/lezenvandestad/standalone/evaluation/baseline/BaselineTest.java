// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * Checks the baselines against their published definitions. The figures were calculated with SciPy
 * 1.17 (the t distribution and the negative binomial) from those definitions, on the example series
 * in the documentation of epitweetr's {@code ears_t_reweighted}.
 */
class BaselineTest {

  private static final double[] EPITWEETR = {150, 130, 122, 160, 155, 128, 144, 125};
  private static final double EXACT = 1e-9;

  @Test
  void c2CountsStandardDeviationsAboveTheSevenDaysBeforeTheGuard() {
    double[] days = {3, 5, 2, 4, 6, 3, 5, 4, 7, 12};

    assertThat(Ears.c2(days)).isCloseTo(5.65685424949238, within(EXACT));
  }

  @Test
  void predictionLimitIsThatOfStudent() {
    assertThat(Ears.limit(Arrays.copyOf(EPITWEETR, 7))).isCloseTo(179.7520131424404, within(1e-6));
  }

  @Test
  void withoutOutliersTheReweightedLimitIsThePlainOne() {
    double spread = 14.705036390233627;

    assertThat(Ears.t(EPITWEETR)).isCloseTo((125 - 179.7520131424404) / spread, within(1e-6));
  }

  @Test
  void outlierInTheBaselineIsWeighedDown() {
    double[] days = {150, 130, 122, 160, 155, 128, 300, 200};

    assertThat(Ears.t(days))
        .isCloseTo((200 - 183.23184233477082) / 16.184705524986605, within(1e-6));
  }

  @Test
  void cusumAddsTheLogRatioOfTwoNegativeBinomials() {
    assertThat(NegativeBinomialCusum.ratio(0, 1.5, 0.4)).isCloseTo(-0.796134327796, within(EXACT));
    assertThat(NegativeBinomialCusum.ratio(1, 1.5, 0.4)).isCloseTo(-0.421440878355, within(EXACT));
    assertThat(NegativeBinomialCusum.ratio(5, 1.5, 0.4)).isCloseTo(1.0773329194107, within(EXACT));
  }
}
