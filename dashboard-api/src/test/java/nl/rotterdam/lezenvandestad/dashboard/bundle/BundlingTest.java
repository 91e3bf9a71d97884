// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.testkit.RandomCases;
import org.junit.jupiter.api.Test;

class BundlingTest {

  private static final ThemeId WONEN = new ThemeId("wonen");
  private static final ThemeId ZORG = new ThemeId("zorg");
  private static final Week WEEK = Week.ofDay(20_000);
  private static final int MONDAY = WEEK.firstDay();
  private static final AreaId SPANGEN = new AreaId("spangen");
  private static final AreaId BOSPOLDER = new AreaId("bospolder");
  private static final AreaId DELFSHAVEN = new AreaId("delfshaven");
  private static final AreaId NOORD = new AreaId("noord");
  private static final AreaId ROTTERDAM = new AreaId("rotterdam");

  private final ReportedCity city = new ReportedCity();
  private final Ledger ledger = new Ledger(city.areas());
  private Bundling bundling = new Bundling(city.areas(), List.of(WONEN, ZORG), Rules.of(3));

  private void report(AreaId area, int day, int... levels) {
    for (int level : levels) {
      city.report(List.of(WONEN), area, day, level);
    }
  }

  /** The bundles of a tick on this day, as "area reports". */
  private List<String> tick(ThemeId theme, int day) {
    List<Bundle> made =
        bundling.next(theme, WEEK, city, ledger, Instant.ofEpochSecond(86_400L * day + 3600));
    made.forEach(ledger::add);
    return made.stream()
        .map(bundle -> bundle.cell().area() + " " + bundle.open().reports())
        .toList();
  }

  private int told(AreaId area) {
    return ledger.open().getOrDefault(new Cell(WONEN, area), OpenBundles.NONE).all().stream()
        .mapToInt(Bundle.Open::reports)
        .sum();
  }

  @Test
  void threeInAWijkAreToldThereAndAbove() {
    report(SPANGEN, MONDAY, 2, 3, 4);

    assertThat(tick(WONEN, MONDAY)).containsExactly("spangen 3");
    assertThat(List.of(told(SPANGEN), told(DELFSHAVEN), told(ROTTERDAM))).containsOnly(3);
    assertThat(tick(WONEN, MONDAY)).isEmpty();
  }

  @Test
  void twoWaitForAThirdAndAFourthWaitsForMore() {
    report(SPANGEN, MONDAY, 2, 3);
    assertThat(tick(WONEN, MONDAY)).isEmpty();
    report(SPANGEN, MONDAY, 4);
    assertThat(tick(WONEN, MONDAY)).containsExactly("spangen 3");
    report(SPANGEN, MONDAY, 5);
    assertThat(tick(WONEN, MONDAY)).isEmpty();
    assertThat(told(ROTTERDAM)).isEqualTo(3);
  }

  @Test
  void whatWaitedInWijkenGoesUpWhenTheirDayIsOver() {
    report(SPANGEN, MONDAY, 2, 3);
    report(BOSPOLDER, MONDAY, 4);

    assertThat(tick(WONEN, MONDAY)).isEmpty();
    assertThat(tick(WONEN, MONDAY + 1)).containsExactly("delfshaven 3");
    assertThat(List.of(told(SPANGEN), told(DELFSHAVEN))).containsExactly(0, 3);
  }

  @Test
  void whatWaitedInGebiedenGoesUpWhenTheirWeekIsOver() {
    report(SPANGEN, MONDAY, 2, 3);
    report(NOORD, MONDAY + 5, 4);

    assertThat(tick(WONEN, MONDAY + 6)).isEmpty();
    assertThat(tick(WONEN, MONDAY + 7)).containsExactly("rotterdam 3");
    assertThat(told(DELFSHAVEN)).isZero();
  }

  @Test
  void aBundleMadeAfterItsWeekCountsForTheLastDayOfIt() {
    report(NOORD, MONDAY, 1, 2, 3);

    tick(WONEN, MONDAY + 30);

    assertThat(ledger.open().getOrDefault(new Cell(WONEN, NOORD), OpenBundles.NONE).all())
        .singleElement()
        .satisfies(bundle -> assertThat(bundle.day()).isEqualTo(MONDAY + 6));
  }

  @Test
  void lateReportsDoNotChangeAToldWeekUntilThereAreEnough() {
    report(NOORD, MONDAY, 1, 2, 3);
    tick(WONEN, MONDAY + 7);
    report(NOORD, MONDAY, 4, 4);

    assertThat(tick(WONEN, MONDAY + 9)).isEmpty();
    report(SPANGEN, MONDAY, 4);
    assertThat(tick(WONEN, MONDAY + 9)).containsExactly("rotterdam 3");
  }

  @Test
  void allTogetherWaitsWhileTheThemesCannotHideTheirReports() {
    // One theme with somebody in it, and one without: more than two of the other cannot be hidden.
    bundling = new Bundling(city.areas(), List.of(WONEN), Rules.of(3));
    report(SPANGEN, MONDAY, 2, 3);
    report(BOSPOLDER, MONDAY, 2);
    assertThat(tick(ThemeId.ALL, MONDAY + 1)).isEmpty();
    assertThat(tick(WONEN, MONDAY + 1)).containsExactly("delfshaven 3");
    assertThat(tick(ThemeId.ALL, MONDAY + 1)).containsExactly("delfshaven 3");
  }

  @Test
  void noBundleIsSmallAndNoReportIsInTwoWhateverHappens() {
    RandomCases.check(
        40,
        random -> {
          ReportedCity other = new ReportedCity();
          Ledger kept = new Ledger(other.areas());
          List<ThemeId> themes = List.of(WONEN, ZORG);
          Bundling rule = new Bundling(other.areas(), themes, Rules.of(3));
          List<AreaId> places = other.areas().all().stream().map(Area::id).toList();
          for (int day = MONDAY; day < MONDAY + 9; day++) {
            for (int report = random.nextInt(12); report > 0; report--) {
              int observed = Math.min(day, MONDAY + 6) - random.nextInt(2);
              other.report(
                  themes.subList(random.nextInt(2), 2),
                  places.get(random.nextInt(6)),
                  Math.max(MONDAY, observed),
                  random.nextInt(1, 6));
            }
            tickAll(rule, other, kept, day, random);
          }
          other
              .areas()
              .all()
              .forEach(area -> {
                for (ThemeId theme : List.of(WONEN, ZORG, ThemeId.ALL)) {
                  int counted =
                      other.days(new Cell(theme, area.id()), WEEK).stream()
                          .mapToInt(day -> day.tally().reports())
                          .sum();
                  assertThat(kept.within(new Cell(theme, area.id()), WEEK))
                      .isLessThanOrEqualTo(counted);
                }
              });
        });
  }

  private static void tickAll(
      Bundling rule, ReportedCity city, Ledger kept, int day, RandomGenerator random) {
    Map<Place, Tally> taken = new HashMap<>();
    for (ThemeId theme : List.of(WONEN, ZORG, ThemeId.ALL)) {
      Instant tick = Instant.ofEpochSecond(86_400L * day + random.nextInt(86_400));
      for (Bundle bundle : new ArrayList<>(rule.next(theme, WEEK, city, kept, tick))) {
        assertThat(bundle.open().reports()).isGreaterThanOrEqualTo(3);
        bundle.taken().keySet().forEach(place -> assertThat(taken).doesNotContainKey(place));
        taken.putAll(bundle.taken());
        kept.add(bundle);
      }
    }
  }
}
