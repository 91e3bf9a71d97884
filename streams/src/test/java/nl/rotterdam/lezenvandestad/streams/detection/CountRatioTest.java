// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import static org.assertj.core.api.Assertions.assertThat;

import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import org.junit.jupiter.api.Test;

class CountRatioTest {

  private static final double DAYS = 7;

  @Test
  void asManyAsUsualSpeakAgainstAnEpisode() {
    assertThat(evidence(4, 4, 2)).isNegative();
  }

  @Test
  void moreReportsSpeakForAnEpisodeButNeverMuch() {
    double some = evidence(8, 8, 4);

    assertThat(some).isPositive();
    for (int times = 4; times < 100; times++) {
      assertThat(evidence(4 * times, 4 * times, 2 * times)).isLessThan(4);
    }
  }

  @Test
  void oneDomainAloneSaysLessThanAllTogether() {
    assertThat(evidence(16, 4, 2)).isLessThan(evidence(9, 9, 4));
  }

  private static double evidence(double... seen) {
    double[] levels = new double[CellCounts.LEVELS];
    double[] expected = {4, 4, 2};
    double[] surely = {40, 40, 20};
    Ratios ratios = new Ratios(seen, expected, surely, levels, levels, new double[0]);
    return CountRatio.evidence(ratios, AlertKind.OPBOUW, DAYS);
  }
}
