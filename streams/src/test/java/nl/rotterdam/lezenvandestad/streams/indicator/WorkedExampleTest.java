// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.indicator;

import static nl.rotterdam.lezenvandestad.streams.indicator.Reports.plus;
import static nl.rotterdam.lezenvandestad.streams.indicator.Reports.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.streams.history.History;
import org.junit.jupiter.api.Test;

/** The example of docs/indicator.md: every figure there is one here. */
class WorkedExampleTest {

  private static final Instant NOW = Instant.parse("2026-03-10T14:00:00Z");
  private static final Duration HALF_LIFE = Duration.ofDays(7);
  private static final int WEEK = 7;
  private static final int DAYS = 63;

  private final History theme = themeInNoord();
  private final History themeInCity = onEachDay(themeInNoord(), Domain.SOCIAAL, Domain.VEILIG);
  private final History all = allInNoord();
  private final Evidence evidence =
      new Evidence(Reports.CELL, HALF_LIFE, kept(theme, themeInCity), kept(all, allInCity(all)));
  private final AlertingSettings settings = readSettings();
  private final IndicatorCalculation calculation = new IndicatorCalculation(settings);
  private final Indicator indicator = calculation.indicator(evidence, NOW);

  @Test
  void recentReportsWeighMoreAndDomainsAreBroughtTowardsAnEvenSay() {
    Mix own = mix(theme);

    assertThat(own.total()).isCloseTo(6.25, within(0.005));
    assertThat(own.balanced()[1]).isCloseTo(1.10, within(0.005));
    assertThat(own.balanced()[2]).isCloseTo(1.77, within(0.005));
    assertThat(own.balanced()[3]).isCloseTo(3.38, within(0.005));
    assertThat(mix(themeInCity).minus(own).total()).isCloseTo(20.97, within(0.005));
  }

  @Test
  void levelIsDrawnFromThePlainMeanTowardsTheRestOfTheCity() {
    Tally week = Tally.NONE;
    for (int level : new int[] {4, 4, 3, 4, 4, 3}) {
      week = week.plus(tally(level));
    }

    assertThat(Levels.mean(week)).isCloseTo(3.67, within(0.005));
    assertThat(indicator.level().mean()).isCloseTo(2.84, within(0.005));
    assertThat(indicator.level().low()).isCloseTo(2.38, within(0.005));
    assertThat(indicator.level().high()).isCloseTo(3.30, within(0.005));
    assertThat(indicator.level().weight()).isCloseTo(6.25, within(0.005));
  }

  @Test
  void expectationRestsOnOwnWeeksAndOnWhatAreaAndThemeGiveTogether() {
    assertThat(indicator.buildUp().seen()).isEqualTo(6);
    assertThat(indicator.buildUp().expected()).isCloseTo(1.74, within(0.005));
    assertThat(indicator.buildUp().low()).isZero();
    assertThat(indicator.buildUp().high()).isEqualTo(4);
    assertThat(indicator.buildUp().tailProbability()).isCloseTo(0.0125, within(0.0001));
    assertThat(indicator.acute().seen()).isZero();
    assertThat(indicator.acute().expected()).isCloseTo(0.03, within(0.005));
  }

  @Test
  void coverageIsTheMeanOfWhatEachDomainUsuallySends() {
    assertThat(indicator.coverage().byDomain().get(Domain.SOCIAAL)).isEqualTo(1);
    assertThat(indicator.coverage().byDomain().get(Domain.VEILIG)).isCloseTo(0.57, within(0.005));
    assertThat(indicator.coverage().byDomain().get(Domain.GEBIEDEN)).isCloseTo(0.14, within(0.005));
    assertThat(indicator.coverage().share()).isCloseTo(0.57, within(0.005));
  }

  @Test
  void cellIsRaisedAndRisingAndSaysWhy() {
    assertThat(indicator.band()).isEqualTo(Band.VERHOOGD);
    assertThat(indicator.trend()).isEqualTo(Direction.TOENEMEND);
    Instant weekAgo = NOW.minus(Duration.ofDays(WEEK));
    assertThat(
            new LevelPosterior(settings)
                .onDay(evidence, History.index(Resolution.DAY, weekAgo))
                .at(weekAgo)
                .mean())
        .isCloseTo(2.01, within(0.005));
    assertThat(indicator.why())
        .isEqualTo(
            "Verhoogd: gemiddeld niveau 2,8 (90 % zeker tussen 2,4 en 3,3). 6 meldingen in 7 dagen,"
                + " verwacht 1,7 (0 tot 4). Alle drie de domeinen zien het.");
  }

  @Test
  void afterNineSilentDaysTheCellIsUnknownAndNotCalm() {
    assertThat(bandAfterHours(9 * 24)).isEqualTo(Band.VERHOOGD);
    assertThat(bandAfterHours(9 * 24 + 12)).isEqualTo(Band.ONBEKEND);
  }

  private static Mix mix(History history) {
    return new FadingMix(history, 0, HALF_LIFE, History.index(Resolution.DAY, NOW)).at(NOW);
  }

  private Band bandAfterHours(int hours) {
    return calculation.indicator(evidence, NOW.plus(Duration.ofHours(hours))).band();
  }

  /** Six reports in the last week; before that one every five days, at level 2. */
  private static History themeInNoord() {
    History history = History.EMPTY;
    history = plus(history, daysAgo(0), tally(Domain.SOCIAAL, 4));
    history = plus(history, daysAgo(1), tally(Domain.SOCIAAL, 4));
    history = plus(history, daysAgo(1), tally(Domain.VEILIG, 3));
    history = plus(history, daysAgo(2), tally(Domain.GEBIEDEN, 4));
    history = plus(history, daysAgo(3), tally(Domain.SOCIAAL, 4));
    history = plus(history, daysAgo(4), tally(Domain.VEILIG, 3));
    for (int day = WEEK; day < DAYS; day += 5) {
      history = plus(history, daysAgo(day), tally(Domain.SOCIAAL, 2));
    }
    return history;
  }

  /** The theme, and of other themes: Sociaal daily, Veilig every other day, Gebieden no more. */
  private static History allInNoord() {
    History history = onEachDay(themeInNoord(), Domain.SOCIAAL);
    for (int day = WEEK; day < DAYS; day++) {
      history = plus(history, daysAgo(day), tally(Domain.GEBIEDEN, 1));
      if (day % 2 == 0) {
        history = plus(history, daysAgo(day), tally(Domain.VEILIG, 1));
      }
    }
    return history;
  }

  /** Noord, and ten reports a day elsewhere. */
  private static History allInCity(History inNoord) {
    History history = inNoord;
    for (int i = 0; i < 5; i++) {
      history = onEachDay(history, Domain.SOCIAAL, Domain.VEILIG);
    }
    return history;
  }

  private static History onEachDay(History before, Domain... domains) {
    History history = before;
    for (int day = 0; day < DAYS; day++) {
      for (Domain domain : domains) {
        history = plus(history, daysAgo(day), tally(domain, 2));
      }
    }
    return history;
  }

  /** Quarters for 48 hours and days for 400, as the service keeps them. */
  private static List<History> kept(History own, History city) {
    return List.of(own.expiredAt(NOW), city.expiredAt(NOW));
  }

  /** At ten o'clock UTC. */
  private static Instant daysAgo(int days) {
    return NOW.minus(Duration.ofHours(24L * days + 4));
  }

  private static AlertingSettings readSettings() {
    ConfigProblems problems = new ConfigProblems();
    AlertingSettings settings =
        AlertingSettings.read(Path.of("..", "config", "alerting.yaml"), problems);
    problems.throwIfAny();
    return settings;
  }
}
