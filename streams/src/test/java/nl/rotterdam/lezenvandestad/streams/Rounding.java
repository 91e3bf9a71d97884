// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import java.time.Instant;
import java.util.Map;
import nl.rotterdam.lezenvandestad.model.indicator.Coverage;
import nl.rotterdam.lezenvandestad.model.indicator.Expectation;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.LevelEstimate;

/** An indicator as it is shown, without what moves with every second. */
final class Rounding {

  private Rounding() {}

  static Indicator of(Indicator indicator) {
    LevelEstimate level = indicator.level();
    return new Indicator(
        indicator.theme(),
        indicator.area(),
        Instant.EPOCH,
        indicator.band(),
        new LevelEstimate(hundredths(level.mean()), 1, 5, 0),
        indicator.trend(),
        indicator.contributors(),
        seen(indicator.buildUp()),
        seen(indicator.acute()),
        new Coverage(hundredths(indicator.coverage().share()), Map.of()),
        indicator.domains(),
        indicator.resilience(),
        "");
  }

  private static double hundredths(double figure) {
    return Math.round(figure * 100) / 100.0;
  }

  private static Expectation seen(Expectation expectation) {
    return new Expectation(expectation.window(), expectation.seen(), 0, 0, 0, 0);
  }
}
