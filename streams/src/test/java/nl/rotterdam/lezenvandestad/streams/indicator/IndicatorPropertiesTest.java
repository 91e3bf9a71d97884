// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.streams.fixture.SmallCity;
import nl.rotterdam.lezenvandestad.streams.history.History;
import nl.rotterdam.lezenvandestad.testkit.RandomCases;
import org.junit.jupiter.api.Test;

/** What holds for every indicator, in random cells. */
class IndicatorPropertiesTest {

  private static final Instant NOW = Instant.parse("2026-03-10T14:00:00Z");
  private static final int CASES = 400;
  private static final int HIGHEST = 5;

  private final IndicatorCalculation calculation = new IndicatorCalculation(SmallCity.alerting());

  private record Report(Instant at, Domain domain, int level) {}

  @Test
  void aHigherReportNeverLowersTheBand() {
    RandomCases.check(
        CASES,
        random -> {
          List<Report> reports = reports(random);
          int which = random.nextInt(reports.size());
          Report low = reports.get(which);
          List<Report> higher = new ArrayList<>(reports);
          higher.set(
              which, new Report(low.at(), low.domain(), random.nextInt(low.level(), HIGHEST + 1)));

          assertThat(indicator(higher).band()).isGreaterThanOrEqualTo(indicator(reports).band());
        });
  }

  @Test
  void oneMoreReportAtTheHighestLevelNeverLowersTheBand() {
    RandomCases.check(
        CASES,
        random -> {
          List<Report> reports = reports(random);
          List<Report> more = new ArrayList<>(reports);
          more.add(new Report(NOW, domain(random), HIGHEST));

          assertThat(indicator(more).band()).isGreaterThanOrEqualTo(indicator(reports).band());
        });
  }

  @Test
  void orderOfArrivalChangesNothing() {
    RandomCases.check(
        CASES,
        random -> {
          List<Report> reports = reports(random);
          List<Report> shuffled = new ArrayList<>(reports);
          Collections.shuffle(shuffled, new Random(random.nextLong()));

          assertThat(indicator(shuffled)).isEqualTo(indicator(reports));
        });
  }

  @Test
  void theLevelLiesInItsIntervalAndChancesAreChances() {
    RandomCases.check(
        CASES,
        random -> {
          Indicator indicator = indicator(reports(random));

          assertThat(indicator.level().low()).isBetween(1.0, indicator.level().mean());
          assertThat(indicator.level().high()).isBetween(indicator.level().mean(), 5.0);
          assertThat(indicator.buildUp().tailProbability()).isBetween(0.0, 1.0);
          assertThat(indicator.coverage().share()).isBetween(0.0, 1.0);
        });
  }

  private Indicator indicator(List<Report> reports) {
    History history = History.EMPTY;
    for (Report report : reports) {
      history = Reports.plus(history, report.at(), Reports.tally(report.domain(), report.level()));
    }
    return calculation.indicator(Reports.alone(history.expiredAt(NOW)), NOW);
  }

  /** Many or few, lately or for weeks, calm or tense. */
  private static List<Report> reports(RandomGenerator random) {
    int days = random.nextInt(1, 60);
    double tension = random.nextDouble(1, HIGHEST);
    List<Report> reports = new ArrayList<>();
    for (int i = random.nextInt(1, 60); i > 0; i--) {
      Instant at = NOW.minus(Duration.ofMinutes(random.nextInt(days * 24 * 60)));
      long level = Math.round(random.nextGaussian(tension, 1.2));
      reports.add(new Report(at, domain(random), Math.clamp(level, 1, HIGHEST)));
    }
    return reports;
  }

  private static Domain domain(RandomGenerator random) {
    return Domain.values()[random.nextInt(Domain.values().length)];
  }
}
