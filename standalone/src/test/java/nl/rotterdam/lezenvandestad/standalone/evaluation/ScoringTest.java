// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import org.junit.jupiter.api.Test;

/** Day 0 is the start of the city; alerts count from day 28 to day 182. */
class ScoringTest {

  private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
  private static final Episode BURST = episode("b", "burst", true, "youth", 50, 51, "west");
  private static final Episode SPREAD =
      episode("s", "spread", true, "housing", 60, 70, "west", "centre", "east");
  private static final Episode TRAP =
      episode("t", "trap-call-to-report", false, "war", 80, 85, "south");

  @Test
  void alertInAnEpisodesAreaAndTimeFindsIt() {
    Score score = score(alert(50.25, "youth", "west"));

    assertThat(score.detected()).isEqualTo(1);
    assertThat(score.medianDelayHours()).hasValue(6);
    assertThat(score.falseAlarms()).isZero();
    assertThat(score.precision()).isEqualTo(1);
  }

  @Test
  void graceIsSixHoursAfterABurstAndTwoDaysAfterTheOthers() {
    assertThat(score(alert(51.25, "youth", "west")).detected()).isEqualTo(1);
    assertThat(score(alert(51.26, "youth", "west")).detected()).isZero();
    assertThat(score(alert(72.0, "housing", "east")).detected()).isEqualTo(1);
    assertThat(score(alert(72.1, "housing", "east")).detected()).isZero();
  }

  @Test
  void alertsBeforeTheEndOfTheWarmUpDoNotCount() {
    assertThat(score(alert(27.9, "war", "west")).incidents()).isZero();
    assertThat(score(alert(28, "war", "west")).falseAlarms()).isEqualTo(1);
  }

  @Test
  void atLeastHalfOfTheAreasHaveToBeTheEpisodes() {
    assertThat(score(alert(61, "housing", "north", "west")).detected()).isEqualTo(1);
    assertThat(score(alert(61, "housing", "north", "south", "west")).detected()).isZero();
  }

  @Test
  void wholeCityFindsOnlyWhatSpansThreeAreasAndIsNoMistakeDuringASmallerEpisode() {
    assertThat(score(alert(61, "housing")).detected()).isEqualTo(1);
    Score smaller = score(alert(50.5, "youth"));
    assertThat(smaller.detected()).isZero();
    assertThat(smaller.falseAlarms()).isZero();
    assertThat(score(alert(90, "youth")).falseAlarms()).isEqualTo(1);
  }

  @Test
  void nearestNeighboursOfAnEpisodeAreNeitherRightNorWrong() {
    Score near = score(alert(50.5, "youth", "north"));
    assertThat(near.falseAlarms()).isZero();
    assertThat(near.detected()).isZero();
    assertThat(score(alert(50.5, "youth", "south")).falseAlarms()).isEqualTo(1);
  }

  @Test
  void alertsWithinTwoDaysOfTheLastAreOneIncident() {
    Score chained =
        score(alert(100, "war", "west"), alert(101.5, "war", "west"), alert(103, "war", "west"));
    assertThat(chained.incidents()).isEqualTo(1);
    assertThat(chained.falseAlarms()).isEqualTo(1);
    assertThat(score(alert(100, "war", "west"), alert(102, "war", "west")).incidents())
        .isEqualTo(2);
  }

  @Test
  void alarmInATrapIsFalseAndIsCountedWithTheTraps() {
    Score score = score(alert(81, "war", "south"), alert(84, "war", "south"));

    assertThat(score.falseAlarms()).isEqualTo(2);
    assertThat(score.trapAlarms()).isEqualTo(1);
    assertThat(score.traps()).isEqualTo(1);
  }

  private static Score score(Raised... alerts) {
    Map<AreaId, List<AreaId>> neighbours =
        Map.of(new AreaId("west"), areas("centre", "north", "south"));
    Truth truth = new Truth(day(28), day(182), 12, neighbours, List.of(BURST, SPREAD, TRAP));
    return new Scoring(truth).score(Arrays.asList(alerts));
  }

  private static Raised alert(double day, String theme, String... areas) {
    return new Raised(day(day), areas(areas), new ThemeId(theme), 1, AlertKind.OPBOUW);
  }

  private static Episode episode(
      String id,
      String kind,
      boolean real,
      String theme,
      double start,
      double end,
      String... areas) {
    Set<AreaId> where = areas(areas).stream().collect(Collectors.toSet());
    return new Episode(id, kind, real, where, new ThemeId(theme), day(start), day(end));
  }

  private static List<AreaId> areas(String... names) {
    return Stream.of(names).map(AreaId::new).toList();
  }

  private static Instant day(double day) {
    return START.plusSeconds(Math.round(day * 24 * 3600));
  }
}
