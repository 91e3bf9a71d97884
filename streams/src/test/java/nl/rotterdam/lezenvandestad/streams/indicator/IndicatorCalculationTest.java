// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.indicator;

import static nl.rotterdam.lezenvandestad.streams.indicator.Reports.alone;
import static nl.rotterdam.lezenvandestad.streams.indicator.Reports.plus;
import static nl.rotterdam.lezenvandestad.streams.indicator.Reports.tally;
import static nl.rotterdam.lezenvandestad.streams.indicator.Reports.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.streams.history.History;
import org.junit.jupiter.api.Test;

class IndicatorCalculationTest {

  private static final Instant NOW = Instant.parse("2026-03-10T14:00:00Z");
  private static final IndicatorCalculation CALCULATION = new IndicatorCalculation(readSettings());

  @Test
  void withoutAnyReportACellIsUnknownAndNeverCalm() {
    Indicator indicator = CALCULATION.indicator(alone(History.EMPTY), NOW);

    assertThat(indicator.band()).isEqualTo(Band.ONBEKEND);
    assertThat(indicator.contributors()).isZero();
    assertThat(indicator.level().weight()).isZero();
    assertThat(indicator.level().high() - indicator.level().low()).isGreaterThan(1.5);
    assertThat(indicator.why()).contains("Stilte is geen rust");
  }

  @Test
  void calmReportsMakeACellCalm() {
    Indicator indicator = CALCULATION.indicator(alone(daily(1, 30, 2)), NOW);

    assertThat(indicator.band()).isEqualTo(Band.RUSTIG);
    assertThat(indicator.level().mean()).isLessThan(1.5);
    assertThat(indicator.why()).startsWith("Rustig: gemiddeld niveau 1,");
  }

  @Test
  void fourReportsOfWhichOnlyTheNoteSpeaksOfTheThemeMoveTheLevelAsMuchAsOneThatChoseIt() {
    History chosen = plus(daily(1, 30, 2), NOW, tally(5));
    History suggested = daily(1, 30, 2);
    Bucket day = Bucket.holding(Resolution.DAY, NOW);
    Bucket quarter = Bucket.holding(Resolution.QUARTER, NOW);
    for (int i = 0; i < 4; i++) {
      suggested = suggested.plusSuggested(day, tally(5)).plusSuggested(quarter, tally(5));
    }

    Indicator one = CALCULATION.indicator(alone(chosen), NOW);
    Indicator four = CALCULATION.indicator(alone(suggested), NOW);
    Indicator none = CALCULATION.indicator(alone(daily(1, 30, 2)), NOW);

    assertThat(four.level().mean()).isCloseTo(one.level().mean(), offset(1e-9));
    assertThat(four.level().weight()).isCloseTo(one.level().weight(), offset(1e-9));
    assertThat(four.buildUp()).isEqualTo(none.buildUp());
    assertThat(four.acute()).isEqualTo(none.acute());
    assertThat(four.contributors()).isEqualTo(none.contributors());
    assertThat(four.why())
        .endsWith(
            " Voor het niveau tellen ook 4 meldingen waarvan alleen de notitie dit thema noemt,"
                + " elk voor 0,25.");
  }

  @Test
  void aCalmCellFadesToUnknownWhenNothingIsHeardAnyMore() {
    Evidence evidence = alone(daily(1, 30, 2));

    Indicator later = CALCULATION.indicator(evidence, NOW.plus(30, ChronoUnit.DAYS));

    assertThat(later.band()).isEqualTo(Band.ONBEKEND);
  }

  @Test
  void severalHighReportsInTwoHoursAreAcuteAtOnce() {
    History calm = daily(1, 30, 1);
    History history = calm;
    for (int minutes = 10; minutes <= 90; minutes += 20) {
      history = plus(history, NOW.minus(minutes, ChronoUnit.MINUTES), tally(Domain.VEILIG, 5));
    }

    Indicator indicator = CALCULATION.indicator(alone(history), NOW);

    assertThat(indicator.band()).isEqualTo(Band.ACUUT);
    assertThat(indicator.acute().seen()).isEqualTo(5);
    assertThat(indicator.acute().tailProbability()).isLessThan(0.001);
    assertThat(indicator.why()).contains("5 meldingen in de laatste 2 uur");
  }

  @Test
  void aBandFallsOnlyAfterTheHold() {
    History history = daily(1, 30, 1);
    for (int i = 0; i < 5; i++) {
      history = plus(history, NOW.minus(30, ChronoUnit.MINUTES), tally(5));
    }

    Indicator within = CALCULATION.indicator(alone(history), NOW.plus(5, ChronoUnit.HOURS));
    Indicator after = CALCULATION.indicator(alone(history), NOW.plus(9, ChronoUnit.HOURS));

    assertThat(within.band()).isEqualTo(Band.ACUUT);
    assertThat(after.band()).isLessThan(Band.ACUUT);
  }

  @Test
  void aRisingLevelIsToldAsRising() {
    History history = daily(1, 30, 2);
    for (int day = 0; day < 4; day++) {
      for (int i = 0; i < 4; i++) {
        history = plus(history, NOW.minus(day, ChronoUnit.DAYS), tally(4));
      }
    }

    Indicator indicator = CALCULATION.indicator(alone(history), NOW);

    assertThat(indicator.trend()).isEqualTo(Direction.TOENEMEND);
    assertThat(indicator.band()).isGreaterThanOrEqualTo(Band.VERHOOGD);
  }

  @Test
  void withFewReportsACellLeansOnItsSurroundings() {
    History one = plus(History.EMPTY, NOW, tally(5));
    History tense = plus(daily(4, 30, 4), NOW, tally(5));
    History calm = plus(daily(1, 30, 4), NOW, tally(5));

    double inTense = CALCULATION.indicator(within(one, tense, one, tense), NOW).level().mean();
    double inCalm = CALCULATION.indicator(within(one, calm, one, calm), NOW).level().mean();

    assertThat(inTense).isGreaterThan(inCalm + 1);
  }

  @Test
  void aSmallDomainSpeaksAsLoudAsALargeOneWhenAllAreHeard() {
    History history = History.EMPTY;
    for (int day = 0; day < 10; day++) {
      Instant at = NOW.minus(day, ChronoUnit.DAYS);
      for (int i = 0; i < 12; i++) {
        history = plus(history, at, tally(Domain.SOCIAAL, 1));
      }
      history = plus(history, at, tally(Domain.VEILIG, 5));
      history = plus(history, at, tally(Domain.VEILIG, 5));
      history = plus(history, at, tally(Domain.GEBIEDEN, 5));
      history = plus(history, at, tally(Domain.GEBIEDEN, 5));
    }

    double plainMean = (12 * 1 + 4 * 5) / 16.0;
    Indicator indicator = CALCULATION.indicator(alone(history), NOW);

    assertThat(indicator.level().mean()).isGreaterThan(plainMean + 0.7);
    assertThat(indicator.domains()).hasSize(3);
  }

  @Test
  void twiceAsManyAsUsualIsToldWithWhatWasExpected() {
    History usual = daily(2, 70, 1);

    Indicator indicator = CALCULATION.indicator(alone(usual), NOW);

    assertThat(indicator.buildUp().seen()).isEqualTo(7);
    assertThat(indicator.buildUp().expected()).isCloseTo(6.5, offset(0.6));
    assertThat(indicator.buildUp().tailProbability()).isBetween(0.3, 0.7);
    assertThat(indicator.coverage().share()).isEqualTo(1);
  }

  @Test
  void coverageFallsWhenAGebiedFallsSilent() {
    History silent = History.EMPTY;
    for (int day = 10; day < 60; day++) {
      silent = plus(silent, NOW.minus(day, ChronoUnit.DAYS), tally(2));
    }

    Indicator indicator = CALCULATION.indicator(alone(silent), NOW);

    assertThat(indicator.coverage().share()).isZero();
    assertThat(indicator.band()).isEqualTo(Band.ONBEKEND);
  }

  @Test
  void thePictureOfAPastDayDoesNotKnowWhatCameLater() {
    Bucket weekAgo = Bucket.holding(Resolution.DAY, NOW.minus(7, ChronoUnit.DAYS));
    History before = daily(1, 30, 2).expiredAt(NOW);
    History after = before;
    for (int i = 0; i < 20; i++) {
      after = plus(after, NOW, tally(5));
    }

    assertThat(CALCULATION.picture(alone(after), weekAgo, NOW))
        .isEqualTo(CALCULATION.picture(alone(before), weekAgo, NOW));
  }

  @Test
  void theSameEvidenceGivesTheSameIndicatorToTheBit() {
    Evidence evidence = alone(daily(3, 40, 3));

    assertThat(CALCULATION.indicator(evidence, NOW))
        .isEqualTo(CALCULATION.indicator(evidence, NOW));
  }

  /** So many reports at this level on each of the last days, five hours before the hour of NOW. */
  private static History daily(int level, int days, int reports) {
    History history = History.EMPTY;
    for (int day = 0; day < days; day++) {
      for (int i = 0; i < reports; i++) {
        history = plus(history, NOW.minus(Duration.ofHours(24L * day + 5)), tally(level));
      }
    }
    return history;
  }

  private static AlertingSettings readSettings() {
    ConfigProblems problems = new ConfigProblems();
    AlertingSettings settings =
        AlertingSettings.read(Path.of("..", "config", "alerting.yaml"), problems);
    problems.throwIfAny();
    return settings;
  }
}
