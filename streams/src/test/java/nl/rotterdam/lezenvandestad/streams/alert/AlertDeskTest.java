// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.alert;

import static nl.rotterdam.lezenvandestad.streams.alert.Signals.acute;
import static nl.rotterdam.lezenvandestad.streams.alert.Signals.buildUp;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.CENTRUM;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.CITY;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.COOL;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.HOUSING;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.MIDDELLAND;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.OUDE_WESTEN;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.YOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.alert.AlertState;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.erasure.DeletionReason;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.detection.Round;
import nl.rotterdam.lezenvandestad.streams.detection.Signal;
import nl.rotterdam.lezenvandestad.streams.fixture.SmallCity;
import org.junit.jupiter.api.Test;

class AlertDeskTest {

  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final Set<AlertKind> ALL = Set.of(AlertKind.values());
  private static final List<AreaId> PLACES = List.of(CITY, CENTRUM, COOL, OUDE_WESTEN, MIDDELLAND);

  private static final Optional<Area.Tile> NO_TILE = Optional.empty();

  private final AlertDesk desk = new AlertDesk(SmallCity.alerting().alerts(), SmallCity.areas());
  private final Map<AlertId, Alert> alerts = new TreeMap<>();

  @Test
  void aSignalAboveTheLineRaisesAnAlertWithAReadableName() {
    look(NOON, acute(NOON, 0, COOL));

    assertThat(alerts.keySet()).containsExactly(new AlertId("acuut.wonen.20260310T1200Z.1"));
  }

  @Test
  void aSignalBelowTheLineRaisesNothing() {
    assertThat(look(NOON, acute(NOON, -0.01, COOL))).isEmpty();
  }

  @Test
  void anOpenAlertStaysAliveUntilItsScoreSinksWellBelowTheLine() {
    look(NOON, acute(NOON, 1, COOL));
    Instant later = NOON.plus(QUARTER);

    look(later, acute(later, -0.4, COOL));
    assertThat(only().lastSeenAt()).isEqualTo(later);

    look(later.plus(QUARTER), acute(later.plus(QUARTER), -0.6, COOL));
    assertThat(only().lastSeenAt()).isEqualTo(later);
  }

  @Test
  void areasOfOneBranchMakeOneAlert() {
    look(NOON, acute(NOON, 3, COOL), acute(NOON, 2, CENTRUM), acute(NOON, 1, OUDE_WESTEN));

    assertThat(only().areas()).containsExactly(COOL, CENTRUM, OUDE_WESTEN);
  }

  @Test
  void neighboursMakeOneAlert() {
    Collection<Alert> raised =
        amongNeighbours(List.of(), NOON, acute(NOON, 2, CENTRUM), acute(NOON, 1, COOL));

    assertThat(raised)
        .singleElement()
        .satisfies(alert -> assertThat(alert.areas()).containsExactly(CENTRUM, COOL));
  }

  @Test
  void aNeighbourOfAnAlertThatStandsForLongAsksForEyesOfItsOwn() {
    Collection<Alert> first = amongNeighbours(List.of(), NOON, acute(NOON, 2, CENTRUM));
    Instant later = NOON.plus(Duration.ofHours(5));
    Collection<Alert> still = amongNeighbours(first, later, acute(later, 2, CENTRUM));
    Instant longAfter = NOON.plus(Duration.ofHours(7));

    Collection<Alert> after =
        amongNeighbours(still, longAfter, acute(longAfter, 2, CENTRUM), acute(longAfter, 1, COOL));

    assertThat(after)
        .extracting(Alert::areas)
        .containsExactlyInAnyOrder(List.of(CENTRUM), List.of(COOL));
  }

  private static Collection<Alert> amongNeighbours(
      Collection<Alert> known, Instant at, Signal... signals) {
    AreaTree neighbours =
        new AreaTree(
            List.of(
                new Area(
                    CITY,
                    "",
                    AreaLevel.STAD,
                    Optional.empty(),
                    "",
                    List.of(),
                    NO_TILE,
                    Optional.empty(),
                    Optional.empty(),
                    false),
                gebied(CENTRUM, COOL),
                gebied(COOL, CENTRUM)));
    return new AlertDesk(SmallCity.alerting().alerts(), neighbours)
        .look(known, Round.of(HOUSING, at, ALL, List.of(signals)));
  }

  private static Area gebied(AreaId id, AreaId neighbour) {
    return new Area(
        id,
        "",
        AreaLevel.GEBIED,
        Optional.of(CITY),
        "",
        List.of(neighbour),
        NO_TILE,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  @Test
  void areasThatDoNotTouchMakeAlertsOfTheirOwn() {
    look(NOON, acute(NOON, 3, COOL), acute(NOON, 2, MIDDELLAND));

    assertThat(alerts.keySet())
        .containsExactly(
            new AlertId("acuut.wonen.20260310T1200Z.1"),
            new AlertId("acuut.wonen.20260310T1200Z.2"));
  }

  @Test
  void nothingRepeatsWhileItLasts() {
    for (int i = 0; i < 40; i++) {
      Instant at = NOON.plus(QUARTER.multipliedBy(i));
      look(at, acute(at, 1 + i % 3, COOL), buildUp(at, 2, CENTRUM));
    }

    assertThat(alerts).hasSize(1);
    assertThat(only().history()).hasSize(1);
  }

  @Test
  void whatHappensNowDuringABuildUpIsAnAlertOfItsOwn() {
    look(NOON, buildUp(NOON, 2, COOL));
    look(NOON.plus(QUARTER), acute(NOON.plus(QUARTER), 2, COOL));

    assertThat(alerts.values())
        .extracting(Alert::kind)
        .containsExactly(AlertKind.ACUUT, AlertKind.OPBOUW);
  }

  @Test
  void aBuildUpStaysWithItsOwnAlertWhenSomethingHappensMeanwhile() {
    look(NOON, buildUp(NOON, 2, COOL));
    Instant later = NOON.plus(QUARTER);

    look(later, acute(later, 2, COOL), buildUp(later, 2, COOL));

    assertThat(alerts.values())
        .allSatisfy(alert -> assertThat(alert.lastSeenAt()).isEqualTo(later));
  }

  @Test
  void anAlertFadesOnlyWhenDetectionLookedForItsKind() {
    look(NOON, acute(NOON, 1, COOL));
    Instant later = NOON.plus(Duration.ofDays(2));

    round(Round.of(HOUSING, later, Set.of(AlertKind.OPBOUW), List.of()));
    assertThat(only().state()).isEqualTo(AlertState.NIEUW);

    round(Round.of(HOUSING, later, ALL, List.of()));
    assertThat(only().state()).isEqualTo(AlertState.GESLOTEN);
  }

  @Test
  void aRoundPastAnotherThemeTouchesNothing() {
    look(NOON, acute(NOON, 1, COOL));

    assertThat(round(Round.of(YOUTH, NOON.plus(Duration.ofDays(9)), ALL, List.of()))).isEmpty();
  }

  @Test
  void whatIsSeenAfterAnOutageIsNotTakenForSilence() {
    look(NOON, acute(NOON, 1, COOL));
    Instant later = NOON.plus(Duration.ofDays(2));

    look(later, acute(later, 1, COOL));

    assertThat(only().history()).hasSize(1);
  }

  @Test
  void aRoundTwiceIsARoundOnce() {
    look(NOON, acute(NOON, 1, COOL), acute(NOON, 1, MIDDELLAND));

    assertThat(look(NOON, acute(NOON, 1, COOL), acute(NOON, 1, MIDDELLAND))).isEmpty();
  }

  @Test
  void theOrderOfTheSignalsInARoundDoesNotMatter() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int run = 0; run < 200; run++) {
      List<Round> rounds = rounds(random);
      Map<AlertId, Alert> one = replay(rounds);
      List<Round> shuffled = rounds.stream().map(round -> shuffled(round, random)).toList();

      assertThat(replay(shuffled)).as("seed %d, run %d", seed, run).isEqualTo(one);
      assertThat(replay(rounds)).as("seed %d, run %d again", seed, run).isEqualTo(one);
    }
  }

  @Test
  void closedAlertsAreKeptAsLongAsTheirAssessments() {
    look(NOON, acute(NOON, 1, COOL));
    Instant yearLater = NOON.plus(Duration.ofDays(401));
    assertThat(goneAt(yearLater)).isEmpty();

    round(Round.of(HOUSING, NOON.plus(Duration.ofDays(1)), ALL, List.of()));

    assertThat(goneAt(NOON.plus(Duration.ofDays(399)))).isEmpty();
    assertThat(goneAt(yearLater)).containsExactly(entry(only().id(), DeletionReason.EXPIRED));
  }

  @Test
  void alertsOfAnErasedThemeGoAndOfAnotherThemeStay() {
    look(NOON, acute(NOON, 1, COOL));

    assertThat(goneAfter(HOUSING, "thema:" + HOUSING))
        .containsExactly(entry(only().id(), DeletionReason.ORDERED));
    assertThat(goneAfter(YOUTH, "thema:" + YOUTH)).isEmpty();
    assertThat(goneAfter(YOUTH, "dag:2026-03-10")).as("that theme has its own round").isEmpty();
  }

  @Test
  void alertsThatRestOnAnErasedDayGo() {
    look(NOON, acute(NOON, 1, COOL));

    assertThat(goneAfter(HOUSING, "dag:2026-03-10")).containsOnlyKeys(only().id());
    assertThat(goneAfter(HOUSING, "dag:2026-03-11")).as("it was not seen any more").isEmpty();
    assertThat(goneAfter(HOUSING, "dag:2026-02-01"))
        .as("its figures do not look back so far")
        .isEmpty();
  }

  private Map<AlertId, DeletionReason> goneAt(Instant moment) {
    return AlertDesk.gone(alerts.values(), Round.of(HOUSING, moment, ALL, List.of()));
  }

  private Map<AlertId, DeletionReason> goneAfter(ThemeId theme, String scope) {
    Instant later = NOON.plus(QUARTER);
    return AlertDesk.gone(alerts.values(), Round.erased(theme, later, Scope.parse(scope)));
  }

  private Map<AlertId, Alert> replay(List<Round> rounds) {
    alerts.clear();
    rounds.forEach(this::round);
    return new TreeMap<>(alerts);
  }

  private static List<Round> rounds(Random random) {
    List<Round> rounds = new ArrayList<>();
    Instant at = NOON;
    for (int i = 0; i < 30; i++) {
      at = at.plus(QUARTER.multipliedBy(1 + random.nextInt(40)));
      List<Signal> signals = new ArrayList<>();
      for (AreaId place : PLACES) {
        AlertKind kind = AlertKind.values()[random.nextInt(2)];
        if (random.nextInt(3) == 0) {
          signals.add(Signals.of(kind, at, random.nextInt(-1, 4), random.nextInt(9), place));
        }
      }
      rounds.add(Round.of(HOUSING, at, ALL, signals));
    }
    return rounds;
  }

  private static Round shuffled(Round round, Random random) {
    List<Signal> signals = new ArrayList<>(round.signals());
    Collections.shuffle(signals, random);
    return Round.of(round.theme(), round.at(), round.looked(), signals);
  }

  private Collection<Alert> look(Instant at, Signal... signals) {
    return round(Round.of(HOUSING, at, ALL, List.of(signals)));
  }

  private Collection<Alert> round(Round round) {
    Collection<Alert> changed = desk.look(alerts.values(), round);
    changed.forEach(alert -> alerts.put(alert.id(), alert));
    return changed;
  }

  private Alert only() {
    assertThat(alerts).hasSize(1);
    return alerts.values().iterator().next();
  }
}
