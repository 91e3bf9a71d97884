// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.scorecard;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.Alerts;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedAlert;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedAlerts;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertActor;
import nl.rotterdam.lezenvandestad.model.alert.AlertChange;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.alert.AlertState;
import nl.rotterdam.lezenvandestad.model.alert.ClosingReason;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import org.junit.jupiter.api.Test;

class ScorecardTest {

  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Cell UKRAINE = cell("oekraine", "spangen");
  private static final Cell MIDDLE_EAST = cell("midden-oosten", "noord");

  private final List<ReleasedAlert> alerts = new ArrayList<>();

  @Test
  void precisionIsTheShareOfThoseJudgedThatWereRight() {
    judged(4, ClosingReason.TERECHT);
    judged(1, ClosingReason.LOOS);
    judged(3, ClosingReason.DUBBEL);
    judged(2, ClosingReason.UITGEDOOFD);

    Score all = card().all();

    assertThat(all.raised()).isEqualTo(10);
    assertThat(all.judged()).isEqualTo(5);
    assertThat(all.precision()).contains(0.8);
  }

  @Test
  void ofTooFewNothingIsSaid() {
    judged(4, ClosingReason.TERECHT);

    Score all = card().all();

    assertThat(all.right()).isEqualTo(4);
    assertThat(all.precision()).isEmpty();
    assertThat(all.firstLook()).isEmpty();
    assertThat(all.lead()).isEmpty();
  }

  @Test
  void theLastWordCounts() {
    Alert loose = Alerts.closed(raised(UKRAINE), ClosingReason.LOOS);
    Alert reopened =
        loose.with(AlertChange.to(AlertState.HEROPEND, loose.raisedAt(), AlertActor.SYSTEEM));
    told(Alerts.closed(reopened, ClosingReason.TERECHT));

    assertThat(card().all().right()).isEqualTo(1);
    assertThat(card().all().judged()).isEqualTo(1);
  }

  @Test
  void timesAreTheMedianOfTheFirstLookAndTheFirstIntervention() {
    for (int hours : List.of(9, 1, 2, 3, 30)) {
      Alert seen = Alerts.then(raised(UKRAINE), AlertState.GEZIEN, Duration.ofHours(hours));
      told(Alerts.then(seen, AlertState.INZET, Duration.ofHours(2L * hours)));
    }

    assertThat(card().all().firstLook()).contains(Duration.ofHours(3));
    assertThat(card().all().lead()).contains(Duration.ofHours(6));
  }

  @Test
  void whatClosedItselfWasNotLookedAt() {
    judged(9, ClosingReason.UITGEDOOFD);

    assertThat(card().all().firstLook()).isEmpty();
  }

  @Test
  void aWeekIsToldOnceThereAreEnoughOfThem() {
    told(Alerts.raised(AlertKind.ACUUT, UKRAINE, 5, NOW.minus(WEEK.multipliedBy(3))));
    assertThat(card().all().perWeek()).isEmpty();

    told(Alerts.raised(AlertKind.ACUUT, UKRAINE, 5, NOW.minus(WEEK.multipliedBy(8))));
    assertThat(card().all().perWeek()).contains(0.25);
  }

  @Test
  void onlyTheLastHalfYearCounts() {
    told(Alerts.raised(AlertKind.ACUUT, UKRAINE, 5, NOW.minus(Duration.ofDays(300))));
    told(Alerts.raised(AlertKind.ACUUT, UKRAINE, 5, NOW.minus(WEEK)));

    assertThat(card().all().raised()).isEqualTo(1);
    assertThat(card().from()).isEqualTo(NOW.minus(Duration.ofDays(182)));
    assertThat(card().all().perWeek()).contains(1 / 26.0);
  }

  @Test
  void everyAlertCountsInItsKindAndItsTheme() {
    told(Alerts.raised(AlertKind.ACUUT, UKRAINE, 5, NOW.minus(WEEK)));
    told(Alerts.raised(AlertKind.OPBOUW, UKRAINE, 5, NOW.minus(WEEK)));
    told(Alerts.raised(AlertKind.OPBOUW, MIDDLE_EAST, 5, NOW.minus(WEEK)));

    Scorecard card = card();

    assertThat(card.byKind().get(AlertKind.ACUUT)).extracting(Score::raised).isEqualTo(1);
    assertThat(card.byKind().get(AlertKind.OPBOUW)).extracting(Score::raised).isEqualTo(2);
    assertThat(card.byTheme().keySet())
        .containsExactly(new ThemeId("midden-oosten"), new ThemeId("oekraine"));
  }

  @Test
  void withoutAlertsThereIsNothingToSay() {
    assertThat(card().all().raised()).isZero();
    assertThat(card().all().perWeek()).isEmpty();
    assertThat(card().byTheme()).isEmpty();
  }

  private Scorecard card() {
    return Scorecard.of(alerts, NOW);
  }

  private void judged(int count, ClosingReason reason) {
    for (int i = 0; i < count; i++) {
      told(Alerts.closed(raised(UKRAINE), reason));
    }
  }

  private static Alert raised(Cell cell) {
    return Alerts.raised(AlertKind.ACUUT, cell, 5, NOW.minus(WEEK));
  }

  private void told(Alert alert) {
    alerts.add(ReleasedAlerts.of(alert));
  }
}
