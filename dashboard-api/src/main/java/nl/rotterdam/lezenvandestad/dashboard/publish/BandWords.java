// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Duration;
import java.time.Instant;
import nl.rotterdam.lezenvandestad.model.indicator.Band;

/**
 * The band of a cell from what may be told of it. The bands of streams rest on single reports and
 * stay inside; the thresholds are those of alerting.yaml as delivered, in quarters of a level.
 */
final class BandWords {

  private static final double TENSE = 3.25;
  private static final double TENSE_LOW = 2.5;
  private static final double RAISED = 2.5;
  private static final double RAISED_LOW = 2.0;
  private static final double ACUTE = 3.5;
  private static final Duration HOLD = Duration.ofHours(6);
  private static final int TIMES_USUAL = 4;
  private static final double HOLDS_A_WEEK = 28;

  private BandWords() {}

  static Band slow(ReleasedLevel level) {
    if (level.mean() >= TENSE && level.low() >= TENSE_LOW) {
      return Band.GESPANNEN;
    }
    return level.mean() >= RAISED && level.low() >= RAISED_LOW ? Band.VERHOOGD : Band.RUSTIG;
  }

  /**
   * Also acute: enough high reports at once in the last hours, and far more than in such hours.
   *
   * @param usualAWeek how many reports a week usually has
   */
  static Band now(Picture picture, double usualAWeek, Instant now) {
    int atOnce =
        picture.bundles().stream()
            .filter(bundle -> bundle.fresh() && bundle.level().low() >= ACUTE)
            .filter(bundle -> bundle.madeAt().isAfter(now.minus(HOLD)))
            .mapToInt(bundle -> bundle.reports())
            .sum();
    boolean isAcute = atOnce > 0 && atOnce >= TIMES_USUAL * usualAWeek / HOLDS_A_WEEK;
    return isAcute ? Band.ACUUT : slow(picture.level());
  }
}
