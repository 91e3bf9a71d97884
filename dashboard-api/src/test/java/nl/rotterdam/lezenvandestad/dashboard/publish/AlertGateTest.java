// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import nl.rotterdam.lezenvandestad.dashboard.Alerts;
import nl.rotterdam.lezenvandestad.dashboard.Fixtures;
import nl.rotterdam.lezenvandestad.dashboard.bundle.CountBands;
import nl.rotterdam.lezenvandestad.dashboard.bundle.CountBands.Count;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
import nl.rotterdam.lezenvandestad.model.alert.AssessmentStep;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import org.junit.jupiter.api.Test;

class AlertGateTest {

  private static final Cell SPANGEN = cell("oekraine", "spangen");

  private final AlertGate gate = new AlertGate(Rules.of(3), Fixtures.catalogues());

  @Test
  void withEnoughPeopleTheFiguresAreToldInCoarseSteps() {
    ReleasedAlert told = gate.release(Alerts.acute(SPANGEN, 5)).orElseThrow();

    assertThat(told.areas()).containsExactly(SPANGEN.area());
    assertThat(told.figures().seen()).isEqualTo(new Count(3, OptionalInt.of(5)));
    assertThat(told.figures().expected()).isEqualTo(new Count(0, OptionalInt.of(2)));
    assertThat(told.figures().score()).isEqualTo(1.5);
    assertThat(told.figures().level()).isEqualTo(new ReleasedLevel(3.75, 3, 4.5));
    assertThat(told.why())
        .isEqualTo(
            "Dit gebeurt nu: 3 tot 5 meldingen in 2 uur, gewoon is minder dan 3."
                + " Niveau 3,75 (90 % zeker tussen 3,0 en 4,5).");
    assertThat(told.steps()).doesNotContain(AssessmentStep.HEROPENEN).hasSize(4);
  }

  @Test
  void theCountIsTheBandOfWholeGroups() {
    for (int people = 3; people < 60; people++) {
      Count told = gate.release(Alerts.acute(SPANGEN, people)).orElseThrow().figures().seen();
      assertThat(told).as("%d people", people).isEqualTo(CountBands.WIDE.of(people / 3 * 3, 3));
    }
  }

  @Test
  void ofACommunityInAPlaceOfUnknownSizeTheGebiedIsTold() {
    AlertGate strict = new AlertGate(Rules.of(3), Fixtures.delivered());

    assertThat(strict.release(Alerts.acute(SPANGEN, 5)).orElseThrow().areas())
        .containsExactly(new AreaId("delfshaven"));
  }

  @Test
  void theExactSentenceIsNeverTold() {
    for (int people = 0; people < 9; people++) {
      gate.release(Alerts.acute(SPANGEN, people))
          .ifPresent(told -> assertThat(told.toString()).doesNotContain("Precies"));
    }
  }

  @Test
  void ofTooFewPeopleNothingIsTold() {
    assertThat(gate.release(Alerts.buildUp(SPANGEN, 2))).isEmpty();
    assertThat(gate.release(Alerts.acute(SPANGEN, 2))).isEmpty();
    assertThat(gate.release(Alerts.buildUp(SPANGEN, 3))).isPresent();
    assertThat(gate.release(Alerts.acute(SPANGEN, 3))).isPresent();
  }
}
