// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.publish;

import java.util.Map;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.DomainPicture;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Resilience;

/**
 * An indicator as a reader sees it: its figures to one or two decimals. With every second that
 * passes what is expected grows a little; only a difference that shows is worth a record.
 */
record Shown(
    Band band,
    Direction trend,
    long mean,
    long low,
    long high,
    long coverage,
    int inBuildUp,
    int inAcute,
    Map<Domain, DomainPicture> domains,
    Map<Resilience, Integer> resilience,
    String why) {

  private static final int TENTHS = 10;
  private static final int HUNDREDTHS = 100;

  static Shown of(Indicator indicator) {
    return new Shown(
        indicator.band(),
        indicator.trend(),
        Math.round(indicator.level().mean() * HUNDREDTHS),
        Math.round(indicator.level().low() * TENTHS),
        Math.round(indicator.level().high() * TENTHS),
        Math.round(indicator.coverage().share() * HUNDREDTHS),
        indicator.buildUp().seen(),
        indicator.acute().seen(),
        indicator.domains(),
        indicator.resilience(),
        indicator.why());
  }
}
