// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Duration;
import java.time.Instant;
import nl.rotterdam.lezenvandestad.model.indicator.Band;

/**
 * The band of a cell from what may be told of it, by the levels of alerting.yaml. The bands of
 * streams rest on single reports and stay inside.
 */
final class BandWords {

  /**
   * So many times the usual is far more. The chance that alerting.yaml asks for instead needs the
   * exact count of the last hours.
   */
  private static final int TIMES_USUAL = 4;

  private static final Duration WEEK = Duration.ofDays(7);

  private final PictureRules rules;

  BandWords(PictureRules rules) {
    this.rules = rules;
  }

  Band slow(ReleasedLevel level) {
    if (rules.tense().holds(level)) {
      return Band.GESPANNEN;
    }
    return rules.raised().holds(level) ? Band.VERHOOGD : Band.RUSTIG;
  }

  /**
   * Also acute: enough high reports at once in the last hours, and far more than in such hours.
   *
   * @param usualAWeek how many reports a week usually has
   */
  Band now(Picture picture, double usualAWeek, Instant now) {
    int atOnce =
        picture.bundles().stream()
            .filter(bundle -> bundle.fresh() && bundle.level().low() >= rules.acute())
            .filter(bundle -> bundle.madeAt().isAfter(now.minus(rules.hold())))
            .mapToInt(bundle -> bundle.reports())
            .sum();
    double usual = usualAWeek * rules.hold().toMinutes() / WEEK.toMinutes();
    boolean isAcute = atOnce > 0 && atOnce >= TIMES_USUAL * usual;
    return isAcute ? Band.ACUUT : slow(picture.level());
  }
}
