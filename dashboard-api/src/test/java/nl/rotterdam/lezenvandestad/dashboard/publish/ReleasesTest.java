// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.NOW;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.cell;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.rotterdam.lezenvandestad.dashboard.Fixtures;
import nl.rotterdam.lezenvandestad.dashboard.HandFilledModel;
import nl.rotterdam.lezenvandestad.dashboard.MemoryLog;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Released;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Withheld;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import org.junit.jupiter.api.Test;

class ReleasesTest {

  private static final Cell SPANGEN = cell("oekraine", "spangen");
  private static final Cell DELFSHAVEN = cell("oekraine", "delfshaven");

  private final HandFilledModel model = new HandFilledModel();
  private final MemoryLog log = new MemoryLog();
  private Instant now = NOW;
  private Releases releases = releases();

  private Releases releases() {
    return releases(Fixtures.catalogues());
  }

  private Releases releases(Catalogues catalogues) {
    return new Releases(
        Rules.of(3).withExactCounts(),
        Fixtures.pictures(),
        model,
        log,
        catalogues,
        () -> now,
        Duration.ofSeconds(10));
  }

  private Release tick() {
    for (int i = 0; i < 3; i++) {
      now = now.plusSeconds(10);
      releases.tick();
    }
    return releases.current().orElseThrow();
  }

  private int count(Cell cell) {
    return tick().cell(cell) instanceof Released told ? told.count().from() : 0;
  }

  @Test
  void ofACommunityAPlaceOfUnknownSizeHasNoFigureAndThePlaceAboveHas() {
    releases = releases(Fixtures.delivered());
    model.report("oekraine", "spangen", NOW, 1, 2, 3);

    assertThat(count(SPANGEN)).isZero();
    assertThat(count(DELFSHAVEN)).isEqualTo(3);
  }

  @Test
  void ticksAreMultiplesOfTheirLengthAndNothingChangesBetweenThem() {
    now = Instant.parse("2026-09-16T10:20:07Z");
    model.report("oekraine", "spangen", NOW, 1, 2, 3);
    releases.tick();
    Release first = releases.current().orElseThrow();
    model.report("oekraine", "spangen", NOW, 1, 2, 3);
    now = now.plusSeconds(2);
    releases.tick();

    assertThat(first.moment().releasedAt()).isEqualTo("2026-09-16T10:20:00Z");
    assertThat(releases.current()).containsSame(first);
    now = now.plusSeconds(1);
    releases.tick();
    assertThat(releases.current().orElseThrow().moment().releasedAt())
        .isEqualTo("2026-09-16T10:20:10Z");
  }

  @Test
  void whatAWijkTellsIsToldAboveItAtTheSameTick() {
    model.report("oekraine", "spangen", NOW, 2, 3, 4);
    Release release = tick();

    for (String area : new String[] {"spangen", "delfshaven", "rotterdam"}) {
      for (String theme : new String[] {"oekraine", "alle"}) {
        assertThat(release.cell(cell(theme, area)))
            .isInstanceOfSatisfying(
                Released.class, told -> assertThat(told.count().from()).isEqualTo(3));
      }
    }
  }

  @Test
  void aReportThatArrivesInTheGebiedBeforeItsWijkGoesIntoOneBundle() {
    model.report("oekraine", "noord", NOW, 1);
    tick();
    // The gebied has three reports of a wijk that has not told of them yet.
    model.with(day(cell("oekraine", "rotterdam"), NOW, 1, 2, 2, 2));
    model.with(day(DELFSHAVEN, NOW, 2, 2, 2));
    now = now.plusSeconds(10);
    releases.tick();
    model.with(day(SPANGEN, NOW, 2, 2, 2));

    assertThat(count(SPANGEN)).isEqualTo(3);
    assertThat(count(DELFSHAVEN)).isEqualTo(3);
  }

  @Test
  void bundlesLeaveWholeWhenTheirDayIsSevenDaysAgo() {
    model.report("oekraine", "spangen", NOW, 1, 2, 3);
    tick();
    now = now.plus(Duration.ofDays(3));
    model.report("oekraine", "spangen", now, 4, 4, 4, 4);
    assertThat(count(SPANGEN)).isEqualTo(7);

    now = now.plus(Duration.ofDays(3));
    assertThat(count(SPANGEN)).isEqualTo(7);
    now = now.plus(Duration.ofDays(1));
    assertThat(count(SPANGEN)).isEqualTo(4);
    now = now.plus(Duration.ofDays(3));
    assertThat(tick().cell(SPANGEN)).isInstanceOf(Withheld.class);
  }

  @Test
  void aWithheldCellNamesWhereItsReportsAreTold() {
    model.report("oekraine", "delfshaven", NOW, 1, 2, 3);
    model.report("oekraine", "spangen", NOW, 5);
    Release release = tick();

    assertThat(((Withheld) release.cell(SPANGEN)).see()).contains(DELFSHAVEN);
    assertThat(((Withheld) release.cell(cell("oekraine", "noord"))).see())
        .contains(cell("oekraine", "rotterdam"));
    assertThat(((Withheld) release.cell(cell("midden-oosten", "spangen"))).see())
        .contains(cell("internationaal", "delfshaven"));
    assertThat(((Withheld) release.cell(cell("midden-oosten", "noord"))).see())
        .contains(cell("internationaal", "rotterdam"));
    assertThat(((Withheld) release.cell(cell("lhbtiq", "spangen"))).see())
        .contains(cell("alle", "delfshaven"));
  }

  @Test
  void threeThemesOfAGroupWithOneReportEachAreToldInTheirGroup() {
    for (String theme : new String[] {"oekraine", "midden-oosten", "eritrese-gemeenschappen"}) {
      model.report(theme, "spangen", NOW, 3);
    }

    assertThat(count(cell("internationaal", "spangen"))).isEqualTo(3);
    assertThat(count(SPANGEN)).isZero();
    assertThat(((Withheld) tick().cell(SPANGEN)).see()).contains(cell("internationaal", "spangen"));
  }

  @Test
  void aGroupHasNoFigureWhereOneOfItsThemesMayHaveNone() {
    releases = releases(Fixtures.delivered());
    model.report("oekraine", "spangen", NOW, 1, 2, 3);

    assertThat(count(cell("internationaal", "spangen"))).isZero();
    assertThat(count(cell("internationaal", "delfshaven"))).isEqualTo(3);
  }

  @Test
  void fewAndNobodyAreToldTheSame() {
    model.report("oekraine", "spangen", NOW, 5, 5);
    Release release = tick();

    assertThat(((Withheld) release.cell(SPANGEN)).see()).isEmpty();
    assertThat(((Withheld) release.cell(cell("oekraine", "noord"))).see()).isEmpty();
  }

  @Test
  void manyHighReportsAtOnceAreAcuteForSixHours() {
    model.report("oekraine", "noord", NOW, 5, 4, 5, 4);
    model.with(Fixtures.indicator(cell("oekraine", "noord"), Band.ACUUT, 4.5, 4));

    assertThat(tick().cell(cell("oekraine", "noord")).toldBand()).contains(Band.ACUUT);
    now = now.plus(Duration.ofHours(7));
    assertThat(tick().cell(cell("oekraine", "noord")).toldBand()).contains(Band.GESPANNEN);
  }

  @Test
  void anEarlierDayHasItsOwnSevenDaysAndItsDirection() {
    LocalDate today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    model.report("oekraine", "noord", NOW.minus(Duration.ofDays(14)), 1, 1, 1);
    model.report("oekraine", "noord", NOW.minus(Duration.ofDays(7)), 5, 5, 5, 5);
    Release release = tick();

    // Weeks that were over when they were read count for their Sunday.
    LocalDate sunday = today.minusDays(3);
    assertThat(release.cellsAtEndOf(sunday).get(cell("oekraine", "noord")))
        .isInstanceOfSatisfying(
            Released.class,
            told -> {
              assertThat(told.trend()).contains(Direction.TOENEMEND);
              assertThat(told.count().from()).isEqualTo(4);
            });
    assertThat(release.cellsAtEndOf(sunday.minusDays(20)).get(cell("oekraine", "noord")))
        .isInstanceOf(Withheld.class);
    assertThat(release.weeks(cell("oekraine", "noord"), today.minusDays(30), today).points())
        .extracting(point -> point.count().from())
        .containsExactly(3, 4);
  }

  @Test
  void afterARestartTheSameReportsAreInTheSameBundles() {
    model.report("oekraine", "spangen", NOW, 1, 1, 1);
    tick();
    model.report("oekraine", "spangen", NOW, 5, 5);
    ReleasedCell before = tick().cell(SPANGEN);

    releases = releases();

    assertThat(tick().cell(SPANGEN)).isEqualTo(before);
  }

  @Test
  void anErasedThemeIsToldNowhereAndAnotherIs() {
    model.report("oekraine", "spangen", NOW, 1, 2, 3);
    model.report("lhbtiq", "spangen", NOW, 1, 2, 3);
    assertThat(count(SPANGEN)).isEqualTo(3);

    model.erase(Scope.parse("thema:oekraine"));

    assertThat(count(SPANGEN)).isZero();
    assertThat(count(DELFSHAVEN)).isZero();
    assertThat(count(cell("lhbtiq", "spangen"))).isEqualTo(3);
    assertThat(log.read()).noneMatch(kept -> kept.cell().theme().equals(SPANGEN.theme()));
  }

  @Test
  void whatIsLeftOfABundleAfterAnErasureIsNeverToldAgain() {
    // Two of Monday and two of Tuesday are told together, in their gebied.
    Instant monday = Instant.parse("2026-09-14T10:00:00Z");
    now = monday;
    model.report("oekraine", "delfshaven", monday, 1, 1);
    tick();
    now = monday.plus(Duration.ofDays(1));
    model.report("oekraine", "delfshaven", now, 5, 5);
    assertThat(count(DELFSHAVEN)).isEqualTo(4);

    model.erase(Scope.parse("dag:2026-09-14"));
    assertThat(count(DELFSHAVEN)).isZero();

    model.report("oekraine", "delfshaven", now, 3, 3);
    assertThat(count(DELFSHAVEN)).as("two are too few, and the old two may not help").isZero();
    releases = releases();
    assertThat(count(DELFSHAVEN)).as("also after a restart").isZero();
    model.report("oekraine", "delfshaven", now, 3);
    assertThat(count(DELFSHAVEN)).isEqualTo(3);
  }

  @Test
  void afterAnErasureNoLevelTellsOfWhatAnotherHasLostAlready() {
    model.report("oekraine", "delfshaven", NOW, 1, 2);
    tick();
    model.report("oekraine", "spangen", NOW, 4);
    now = now.plusSeconds(10);
    releases.tick();
    // Streams takes back the wijk first, its gebied one tick later, and the city two.
    model.with(day(SPANGEN, NOW));
    now = now.plusSeconds(10);
    releases.tick();
    model.with(day(DELFSHAVEN, NOW));
    now = now.plusSeconds(10);
    releases.tick();
    model.erase(Scope.parse("thema:oekraine"));

    assertThat(count(cell("oekraine", "rotterdam"))).isZero();
    assertThat(log.read()).noneMatch(kept -> kept.cell().theme().equals(SPANGEN.theme()));
  }

  @Test
  void whatComesAfterAnErasureIsToldAndAMissedErasureIsSeenAtTheStart() {
    model.report("oekraine", "spangen", NOW, 1, 1, 1);
    tick();
    model.erase(Scope.parse("thema:oekraine"));
    model.report("oekraine", "spangen", NOW, 5, 5, 5);

    releases = releases();

    assertThat(tick().cell(SPANGEN))
        .isInstanceOfSatisfying(Released.class, told -> assertThat(told.toldBand()).isNotEmpty());
    assertThat(count(SPANGEN)).isEqualTo(3);
    assertThat(log.read()).filteredOn(kept -> kept.cell().equals(SPANGEN)).hasSize(1);
  }

  @Test
  void whatCouldNotBeKeptIsNotTold() {
    model.report("oekraine", "spangen", NOW, 1, 1, 1);
    log.failing(true);
    now = now.plusSeconds(10);
    assertThatThrownBy(releases::tick).hasMessage("not kept");
    assertThat(releases.current()).isEmpty();

    log.failing(false);
    assertThat(count(SPANGEN)).isEqualTo(3);
  }

  @Test
  void theSmallestGroupIsAtLeastThree() {
    assertThatThrownBy(() -> Rules.of(2)).isInstanceOf(IllegalArgumentException.class);
  }
}
