// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.streams.fixture.SmallCity;
import nl.rotterdam.lezenvandestad.streams.indicator.DetectionSettings;
import org.junit.jupiter.api.Test;

/** The example of section 6 of docs/indicator.md: every figure there is one here. */
class DetectionExampleTest {

  private static final double ONE_HOUR_IN_DAYS = 0.07;
  private static final double[] MIX = {0.40, 0.28, 0.18, 0.10, 0.04};
  private static final double[] HIGH = {0, 0, 0, 3, 2};
  private static final double[] LOW = {3, 1, 1, 0, 0};

  @Test
  void highLevelsSpeakForAnEpisodeAndLowOnesAgainst() {
    assertThat(LevelRatio.evidence(tilted(HIGH), AlertKind.ACUUT)).isCloseTo(7.33, within(0.005));
    assertThat(LevelRatio.evidence(tilted(LOW), AlertKind.ACUUT)).isCloseTo(-3.96, within(0.005));
  }

  @Test
  void numberIsComparedWithEverydayCauses() {
    assertThat(CountRatio.evidence(five(HIGH), AlertKind.ACUUT, ONE_HOUR_IN_DAYS))
        .isCloseTo(10.77, within(0.005));
  }

  @Test
  void scoreSaysHowRarelyChanceGivesAsMuch() {
    double evidence = five(HIGH).evidence(AlertKind.ACUUT, ONE_HOUR_IN_DAYS);

    assertThat(evidence).isCloseTo(18.09, within(0.005));
    assertThat(score(evidence)).isCloseTo(4.35, within(0.005));
    assertThat(score(five(LOW).evidence(AlertKind.ACUUT, ONE_HOUR_IN_DAYS)))
        .isCloseTo(-0.56, within(0.005));
  }

  @Test
  void changeInWhoReportsLeansOnTheCity() {
    assertThat(Usual.activity(180, 232, 0, 0)).isCloseTo(0.78, within(0.005));
    assertThat(Usual.activity(180, 232, 20, 20)).isCloseTo(0.86, within(0.005));
  }

  private static double score(double evidence) {
    DetectionSettings settings = SmallCity.alerting().detection();
    return Calibration.score(AlertKind.ACUUT, evidence, settings);
  }

  private static double[] tilted(double[] levels) {
    double[] ofOneDomain = new double[CellCounts.LEVELS * CellCounts.DOMAINS];
    System.arraycopy(levels, 0, ofOneDomain, 0, levels.length);
    return LevelRatio.logs(ofOneDomain, new double[][] {MIX, MIX, MIX});
  }

  /** Three reports of one domain and two of another, where 0.05 was expected. */
  private static Ratios five(double[] levels) {
    double[] seen = {3, 2, 0};
    double[] expected = {0.02, 0.02, 0.01};
    double[] shape = {16, 16, 8};
    return new Ratios(seen, expected, shape, levels, MIX, tilted(levels));
  }
}
