// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.CENTRUM;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.CITY;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.COOL;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.DELFSHAVEN;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.HOUSING;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.MIDDELLAND;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.OUDE_WESTEN;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.YOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.fixture.Reports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SfeerTopologyTest {

  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  private final Reports reports = new Reports();
  private TopologyDriver city;

  @BeforeEach
  void start(@TempDir Path state) {
    city = new TopologyDriver(state, NOON);
  }

  @AfterEach
  void stop() {
    city.close();
  }

  @Test
  void reportCountsInItsAreaAndEveryAreaAboveIt() {
    city.send(reports.report(NOON, COOL, HOUSING, 4));
    city.settle();

    for (ThemeId theme : List.of(HOUSING, ThemeId.ALL)) {
      for (var area : List.of(COOL, CENTRUM, CITY)) {
        assertThat(city.tally(theme, area, Resolution.QUARTER, NOON).reports()).isEqualTo(1);
        assertThat(city.tally(theme, area, Resolution.DAY, NOON).reports()).isEqualTo(1);
        assertThat(city.indicator(theme, area).contributors()).isEqualTo(1);
      }
    }
    assertThat(city.tally(HOUSING, DELFSHAVEN, Resolution.DAY, NOON).reports()).isZero();
    assertThat(city.tally(YOUTH, COOL, Resolution.DAY, NOON).reports()).isZero();
  }

  @Test
  void reportOnTwoThemesCountsOnceInAll() {
    city.send(reports.report(NOON, COOL, List.of(HOUSING, YOUTH), 2, Domain.SOCIAAL));
    city.settle();

    assertThat(city.tally(HOUSING, CITY, Resolution.DAY, NOON).reports()).isEqualTo(1);
    assertThat(city.tally(YOUTH, CITY, Resolution.DAY, NOON).reports()).isEqualTo(1);
    assertThat(city.tally(ThemeId.ALL, CITY, Resolution.DAY, NOON).reports()).isEqualTo(1);
  }

  @Test
  void reportOnAThemeThatLeftTheCatalogueCountsInAllAlone() {
    ThemeId gone = new ThemeId("voorbij");
    city.send(reports.report(NOON, COOL, gone, 3));
    city.settle();

    assertThat(city.tally(ThemeId.ALL, COOL, Resolution.DAY, NOON).reports()).isEqualTo(1);
    assertThat(city.indicators().keySet()).noneMatch(cell -> cell.theme().equals(gone));
    assertThat(city.rejected()).isEmpty();
  }

  @Test
  void repeatedReportCountsOnceHoweverItChanged() {
    Sfeerbeeld first = reports.report(NOON, COOL, HOUSING, 4);
    Sfeerbeeld retry =
        new Sfeerbeeld(
            first.id(),
            first.observedAt(),
            MIDDELLAND,
            first.domain(),
            first.themes(),
            first.level(),
            first.direction(),
            first.kind(),
            first.basis(),
            first.source(),
            first.resilience(),
            first.note());
    city.send(first);
    city.send(first);
    city.jump(DAY.multipliedBy(30));
    city.send(retry);
    city.settle();

    assertThat(city.tally(HOUSING, CITY, Resolution.DAY, NOON).reports()).isEqualTo(1);
    assertThat(city.tally(HOUSING, MIDDELLAND, Resolution.DAY, NOON).reports()).isZero();
    assertThat(city.meter("streams.reports.repeated")).isEqualTo(2);
    assertThat(city.meter("streams.reports.counted")).isEqualTo(1);
  }

  @Test
  void lateReportIsCountedInItsOwnBucket() {
    Instant sixDaysAgo = NOON.minus(DAY.multipliedBy(6));
    city.send(reports.report(NOON, COOL, HOUSING, 3));
    city.settle();
    city.send(reports.report(sixDaysAgo, COOL, HOUSING, 3));
    city.settle();

    assertThat(city.tally(HOUSING, COOL, Resolution.DAY, sixDaysAgo).reports()).isEqualTo(1);
    assertThat(city.tally(HOUSING, COOL, Resolution.DAY, NOON).reports()).isEqualTo(1);
    assertThat(city.tally(HOUSING, COOL, Resolution.QUARTER, sixDaysAgo).reports())
        .as("quarters are kept for two days")
        .isZero();
    assertThat(city.indicator(HOUSING, COOL).contributors()).isEqualTo(2);
  }

  @Test
  void lateReportChangesThePictureOfTheDaysAfterIt() {
    Instant yesterday = NOON.minus(DAY);
    Instant threeDaysAgo = NOON.minus(DAY.multipliedBy(3));
    city.send(reports.report(yesterday, COOL, HOUSING, 3));
    city.settle();
    assertThat(contributors(yesterday)).isEqualTo(1);

    city.send(reports.report(threeDaysAgo, COOL, HOUSING, 3));
    city.settle();

    assertThat(contributors(yesterday)).isEqualTo(2);
    assertThat(contributors(threeDaysAgo)).isEqualTo(1);
  }

  @Test
  void reportOfADayThatIsNoLongerKeptIsCountedNowhere() {
    city.send(reports.report(NOON.minus(DAY.multipliedBy(402)), COOL, HOUSING, 3));
    city.settle();

    assertThat(city.course()).isEmpty();
    assertThat(city.meter("streams.reports.expired")).isEqualTo(1);
  }

  @Test
  void lastMomentOfADayAndFirstOfTheNextCountApart() {
    Instant midnight = Instant.parse("2026-03-10T00:00:00Z");
    city.send(reports.report(midnight.minusSeconds(1), COOL, HOUSING, 3));
    city.send(reports.report(midnight, COOL, HOUSING, 3));
    city.settle();

    for (Resolution resolution : Resolution.values()) {
      assertThat(city.tally(HOUSING, COOL, resolution, midnight.minusSeconds(1)).reports())
          .isEqualTo(1);
      assertThat(city.tally(HOUSING, COOL, resolution, midnight).reports()).isEqualTo(1);
    }
  }

  @Test
  void quarterThatExpiresStaysCountedInItsDay() {
    city.send(reports.report(NOON, COOL, HOUSING, 3));
    city.settle();
    city.jump(DAY.multipliedBy(3));
    city.send(reports.report(NOON, COOL, HOUSING, 5));
    city.settle();

    assertThat(city.tally(HOUSING, COOL, Resolution.DAY, NOON).reports()).isEqualTo(2);
    assertThat(city.tally(HOUSING, COOL, Resolution.QUARTER, NOON).reports()).isEqualTo(1);
    assertThat(city.indicator(HOUSING, COOL).contributors()).isEqualTo(2);
  }

  @Test
  void cellsOfGebiedenAndCityAreUnknownBeforeAnythingIsHeard() {
    city.settle();

    assertThat(city.indicators()).hasSize(3 * 3);
    assertThat(city.indicators().values()).allMatch(i -> i.band() == Band.ONBEKEND);
    assertThat(city.indicators().keySet())
        .contains(new Cell(HOUSING, CENTRUM), new Cell(ThemeId.ALL, CITY))
        .doesNotContain(new Cell(HOUSING, COOL));
  }

  @Test
  void silenceBecomesUnknownByTimeAlone() {
    for (Domain domain : Domain.values()) {
      for (int i = 0; i < 4; i++) {
        city.send(reports.report(NOON, COOL, List.of(HOUSING), 1, domain));
      }
    }
    city.settle();
    assertThat(city.indicator(HOUSING, COOL).band()).isEqualTo(Band.RUSTIG);

    city.jump(DAY.multipliedBy(40));

    assertThat(city.indicator(HOUSING, COOL).band()).isEqualTo(Band.ONBEKEND);
    assertThat(city.indicator(HOUSING, CITY).band()).isEqualTo(Band.ONBEKEND);
  }

  @Test
  void severalHighReportsAreAcuteWithinSeconds() {
    for (int i = 0; i < 6; i++) {
      city.send(reports.report(NOON, COOL, HOUSING, 5));
    }
    city.settle();

    assertThat(city.indicator(HOUSING, COOL).band()).isEqualTo(Band.ACUUT);
  }

  @Test
  void aSingleReportIsTooLittleToSayAnything() {
    city.send(reports.report(NOON, COOL, HOUSING, 5));
    city.settle();

    Indicator indicator = city.indicator(HOUSING, COOL);
    assertThat(indicator.band()).isEqualTo(Band.ONBEKEND);
    assertThat(indicator.contributors()).isEqualTo(1);
  }

  @Test
  void nothingIsToldTwiceWhileNothingChanges() {
    city.send(reports.report(NOON, COOL, HOUSING, 3));
    city.settle();
    int told = city.indicatorRecords();

    city.jump(Duration.ofMinutes(1));

    assertThat(city.indicatorRecords() - told).isLessThanOrEqualTo(2);
  }

  @Test
  void dayGetsItsFinalPictureWhenItEnds() {
    Instant evening = Instant.parse("2026-03-10T23:30:00Z");
    city.jump(Duration.between(city.now(), evening));
    city.send(reports.report(NOON, OUDE_WESTEN, HOUSING, 3));
    city.settle();
    Map<?, ?> before = pictures();

    city.jump(Duration.ofHours(1));

    assertThat(pictures()).isNotEqualTo(before);
    assertThat(city.tally(HOUSING, OUDE_WESTEN, Resolution.DAY, NOON).reports()).isEqualTo(1);
  }

  private Map<?, ?> pictures() {
    return city.course().entrySet().stream()
        .filter(point -> point.getValue().picture().isPresent())
        .collect(Collectors.toMap(Map.Entry::getKey, p -> p.getValue().picture().get()));
  }

  private int contributors(Instant day) {
    return city.course().values().stream()
        .filter(point -> point.cell().equals(new Cell(HOUSING, COOL)))
        .filter(point -> point.bucket().resolution() == Resolution.DAY)
        .filter(point -> !point.bucket().start().isAfter(day) && point.bucket().end().isAfter(day))
        .findFirst()
        .flatMap(point -> point.picture())
        .orElseThrow()
        .contributors();
  }
}
