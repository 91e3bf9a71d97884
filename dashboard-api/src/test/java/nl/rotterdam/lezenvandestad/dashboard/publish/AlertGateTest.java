// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.Alerts;
import nl.rotterdam.lezenvandestad.dashboard.Fixtures;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AssessmentStep;
import nl.rotterdam.lezenvandestad.model.alert.ClosingReason;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import org.junit.jupiter.api.Test;

class AlertGateTest {

  private static final Cell SPANGEN = cell("oekraine", "spangen");

  private final AlertGate gate = new AlertGate(3, Fixtures.catalogues().areas());

  @Test
  void withEnoughPeopleTheFiguresAreToldInCoarseSteps() {
    ReleasedAlert told = gate.release(Alerts.acute(SPANGEN, 5)).orElseThrow();

    assertThat(told.areas()).containsExactly(SPANGEN.area());
    assertThat(told.figures().orElseThrow().seenAtLeast()).isEqualTo(3);
    assertThat(told.figures().orElseThrow().score()).isEqualTo(1.5);
    assertThat(told.why())
        .isEqualTo(
            "Dit gebeurt nu: minstens 3 meldingen in 2 uur, normaal is 0,4."
                + " Gemiddeld niveau 3,8 (met 90 % zekerheid tussen 3,2 en 4,4).");
    assertThat(told.steps()).doesNotContain(AssessmentStep.HEROPENEN).hasSize(4);
  }

  @Test
  void theCountMovesByTheSmallestGroupOrNotAtAll() {
    int before = 0;
    for (int people = 3; people < 60; people++) {
      int now = seen(people);
      assertThat(now - before).as("%d people", people).isIn(0, 3);
      assertThat(now).isLessThanOrEqualTo(people);
      before = now;
    }
  }

  @Test
  void theExactSentenceIsNeverTold() {
    for (int people = 0; people < 9; people++) {
      gate.release(Alerts.acute(SPANGEN, people))
          .ifPresent(told -> assertThat(told.toString()).doesNotContain("Precies"));
    }
  }

  @Test
  void ofTooFewPeopleABuildUpIsNotTold() {
    assertThat(gate.release(Alerts.buildUp(SPANGEN, 2))).isEmpty();
    assertThat(gate.release(Alerts.buildUp(SPANGEN, 3))).isPresent();
  }

  @Test
  void ofTooFewPeopleWhatHappensNowIsToldByGebiedWithoutAFigure() {
    ReleasedAlert told = gate.release(Alerts.acute(SPANGEN, 2)).orElseThrow();

    assertThat(told.areas()).containsExactly(new AreaId("delfshaven"));
    assertThat(told.figures()).isEmpty();
    assertThat(told.why()).doesNotContain("2");
    assertThat(gate.release(Alerts.acute(SPANGEN, 1)).map(ReleasedAlert::why))
        .isEqualTo(Optional.of(told.why()));
  }

  @Test
  void ofTooFewPeopleNothingIsToldOnceItIsOver() {
    Alert over = Alerts.closed(Alerts.acute(SPANGEN, 2), ClosingReason.TERECHT);

    assertThat(gate.release(over)).isEmpty();
  }

  @Test
  void aGroupHasAtLeastOnePerson() {
    assertThatThrownBy(() -> new AlertGate(0, Fixtures.catalogues().areas()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private int seen(int people) {
    return gate.release(Alerts.acute(SPANGEN, people))
        .flatMap(ReleasedAlert::figures)
        .orElseThrow()
        .seenAtLeast();
  }
}
