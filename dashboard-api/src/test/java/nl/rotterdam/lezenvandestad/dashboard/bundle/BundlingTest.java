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
import nl.rotterdam.lezenvandestad.model.theme.ThemeTree;
import nl.rotterdam.lezenvandestad.testkit.RandomCases;
import org.junit.jupiter.api.Test;

class BundlingTest {

  private static final ThemeId WONEN = new ThemeId("wonen");
  private static final ThemeId ZORG = new ThemeId("zorg");
  private static final ThemeId JEUGD = new ThemeId("jeugd");
  private static final ThemeId SAMEN = new ThemeId("samen");
  private static final ThemeTree GROUPED =
      new ThemeTree(List.of(WONEN, ZORG, JEUGD), Map.of(SAMEN, List.of(WONEN, ZORG, JEUGD)));
  private static final Week WEEK = Week.ofDay(20_000);
  private static final int MONDAY = WEEK.firstDay();
  private static final AreaId SPANGEN = new AreaId("spangen");
  private static final AreaId BOSPOLDER = new AreaId("bospolder");
  private static final AreaId DELFSHAVEN = new AreaId("delfshaven");
  private static final AreaId NOORD = new AreaId("noord");
  private static final AreaId ROTTERDAM = new AreaId("rotterdam");

  private final ReportedCity city = new ReportedCity();
  private final Ledger ledger = new Ledger(city.areas());
  private Bundling bundling = bundling(city, new ThemeTree(List.of(WONEN, ZORG), Map.of()));

  private static Bundling bundling(ReportedCity city, ThemeTree themes) {
    return new Bundling(city.areas(), themes, Rules.of(3));
  }

  private void report(AreaId area, int day, int... levels) {
    for (int level : levels) {
      city.report(List.of(WONEN), area, day, level);
    }
  }

  /** The bundles of a tick on this day, as "area reports". */
  private List<String> tick(ThemeId theme, int day) {
    return tick(theme, day, 0);
  }

  private List<String> tick(ThemeId theme, int day, int later) {
    Instant tick = Instant.ofEpochSecond(86_400L * day + 3600 + later);
    List<Bundle> made = bundling.next(theme, WEEK, city, ledger, tick);
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
    bundling = bundling(city, new ThemeTree(List.of(WONEN), Map.of()));
    report(SPANGEN, MONDAY, 2, 3);
    report(BOSPOLDER, MONDAY, 2);
    assertThat(tick(ThemeId.ALL, MONDAY + 1)).isEmpty();
    assertThat(tick(WONEN, MONDAY + 1)).containsExactly("delfshaven 3");
    assertThat(tick(ThemeId.ALL, MONDAY + 1)).containsExactly("delfshaven 3");
  }

  private void reportGrouped(ThemeId theme, int... levels) {
    for (int level : levels) {
      city.report(GROUPED.countedUnder(List.of(theme)), SPANGEN, MONDAY, level);
    }
  }

  @Test
  void themesThatAreTooSmallAreToldTogetherInTheirGroup() {
    bundling = bundling(city, GROUPED);
    reportGrouped(WONEN, 2);
    reportGrouped(ZORG, 3);
    reportGrouped(JEUGD, 3);

    assertThat(tick(WONEN, MONDAY)).isEmpty();
    assertThat(tick(SAMEN, MONDAY)).containsExactly("spangen 3");
  }

  @Test
  void aGroupWaitsWhileItWouldShowThatEachOfItsThemesHasSomebody() {
    bundling = bundling(city, GROUPED);
    reportGrouped(WONEN, 2, 2);
    reportGrouped(ZORG, 3, 3);
    reportGrouped(JEUGD, 4);

    assertThat(tick(SAMEN, MONDAY)).as("two themes can hide four, not five").isEmpty();
    reportGrouped(WONEN, 4);
    assertThat(tick(WONEN, MONDAY)).containsExactly("spangen 3");
    assertThat(tick(SAMEN, MONDAY)).as("nobody waits in the theme just told").isEmpty();
    assertThat(tick(SAMEN, MONDAY, 1)).containsExactly("spangen 6");
  }

  @Test
  void ofAThemeThatWasToldAtThisTickNobodyWaits() {
    ThemeTree two = new ThemeTree(List.of(WONEN, ZORG), Map.of(SAMEN, List.of(WONEN, ZORG)));
    bundling = bundling(city, two);
    for (int report = 0; report < 4; report++) {
      city.report(two.countedUnder(List.of(WONEN)), SPANGEN, MONDAY, 3);
    }
    city.report(two.countedUnder(List.of(ZORG)), SPANGEN, MONDAY, 3);

    assertThat(tick(WONEN, MONDAY)).containsExactly("spangen 4");
    assertThat(tick(SAMEN, MONDAY)).as("the fifth would be of the other theme").isEmpty();
    assertThat(tick(SAMEN, MONDAY, 1))
        .as("the fifth may have come since")
        .containsExactly("spangen 5");
  }

  @Test
  void noBundleIsSmallAndNoReportIsInTwoWhateverHappens() {
    RandomCases.check(
        40,
        random -> {
          ReportedCity other = new ReportedCity();
          Ledger kept = new Ledger(other.areas());
          List<ThemeId> themes = List.of(WONEN, ZORG, JEUGD);
          Bundling rule = bundling(other, GROUPED);
          List<AreaId> places = other.areas().all().stream().map(Area::id).toList();
          for (int day = MONDAY; day < MONDAY + 9; day++) {
            for (int report = random.nextInt(12); report > 0; report--) {
              int observed = Math.min(day, MONDAY + 6) - random.nextInt(2);
              other.report(
                  GROUPED.countedUnder(themes.subList(random.nextInt(3), 3)),
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
                for (ThemeId theme : GROUPED.counted()) {
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
    for (ThemeId theme : List.of(WONEN, ZORG, JEUGD, SAMEN, ThemeId.ALL)) {
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
