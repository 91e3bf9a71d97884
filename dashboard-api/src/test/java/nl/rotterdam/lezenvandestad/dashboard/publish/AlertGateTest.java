// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.NOW;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.Alerts;
import nl.rotterdam.lezenvandestad.dashboard.Fixtures;
import nl.rotterdam.lezenvandestad.dashboard.HandFilledModel;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AssessmentStep;
import nl.rotterdam.lezenvandestad.model.alert.ClosingReason;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import org.junit.jupiter.api.Test;

class AlertGateTest {

  private static final Cell SPANGEN = cell("oekraine", "spangen");
  private static final Cell DELFSHAVEN = cell("oekraine", "delfshaven");

  private final HandFilledModel model = new HandFilledModel();
  private final AlertGate gate = new AlertGate(Rules.of(3), Fixtures.catalogues());

  private Optional<ReleasedAlert> release(Alert alert) {
    return gate.release(alert, ReleasedAlerts.release(model, NOW));
  }

  @Test
  void theFiguresAreThoseOfTheCell() {
    model.report("oekraine", "spangen", NOW, 3, 4, 4, 5);
    Release cells = ReleasedAlerts.release(model, NOW);

    ReleasedAlert told = gate.release(Alerts.acute(SPANGEN, 5), cells).orElseThrow();

    assertThat(told.areas()).containsExactly(SPANGEN.area());
    assertThat(cells.cell(SPANGEN)).isEqualTo(told.figures());
    assertThat(told.why()).isEqualTo("Dit gebeurt nu. " + told.figures().why());
    assertThat(told.steps()).doesNotContain(AssessmentStep.HEROPENEN).hasSize(4);
  }

  @Test
  void whatDetectionCountedChangesNothingOfWhatIsTold() {
    model.report("oekraine", "spangen", NOW, 3, 4, 4);
    ReleasedAlert three = release(Alerts.acute(SPANGEN, 3)).orElseThrow();

    for (int people = 4; people < 30; people++) {
      assertThat(release(Alerts.acute(SPANGEN, people))).contains(three);
    }
  }

  @Test
  void whatIsNotBundledYetIsNotTold() {
    model.report("oekraine", "spangen", NOW, 4, 4).report("oekraine", "bospolder", NOW, 5);

    assertThat(release(Alerts.acute(SPANGEN, 3))).isEmpty();
    assertThat(release(Alerts.acute(DELFSHAVEN, 3))).isEmpty();
  }

  @Test
  void whatIsToldInTheGebiedAloneIsToldThereAndNotInTheCity() {
    model.report("oekraine", "delfshaven", NOW, 4, 4, 4).report("oekraine", "spangen", NOW, 5);

    assertThat(release(Alerts.acute(SPANGEN, 4)).orElseThrow().areas())
        .containsExactly(DELFSHAVEN.area());
    assertThat(release(Alerts.acute(cell("oekraine", "noord"), 4))).isEmpty();
    assertThat(release(Alerts.acute(cell("oekraine", "rotterdam"), 4))).isPresent();
  }

  @Test
  void bundlesOfBeforeItsTimeDoNotTellOfIt() {
    Instant daysAgo = NOW.minus(Duration.ofDays(2));
    model.report("oekraine", "noord", daysAgo, 4, 4, 4);
    Release cells = ReleasedAlerts.release(model, daysAgo, NOW);
    Cell noord = cell("oekraine", "noord");

    assertThat(gate.release(Alerts.acute(noord, 3), cells)).isEmpty();
    assertThat(gate.release(Alerts.buildUp(noord, 3), cells)).isPresent();
  }

  /** The look back at its day holds the late ones, while the figures of now do not. */
  @Test
  void lateBundlesAboutDaysBeforeItsTimeDoNotTellOfIt() {
    Instant sundayBefore =
        Alerts.RAISED
            .atOffset(ZoneOffset.UTC)
            .with(TemporalAdjusters.previous(DayOfWeek.SUNDAY))
            .toInstant();
    model.report("oekraine", "noord", sundayBefore, 4, 4, 4);
    Cell noord = cell("oekraine", "noord");

    Release late = ReleasedAlerts.release(model, NOW);

    assertThat(late.told(noord)).isPresent();
    assertThat(gate.release(Alerts.acute(noord, 3), late)).isEmpty();
  }

  @Test
  void aClosedAlertIsToldAsItWasWhenItWasSeenLast() {
    model.report("oekraine", "spangen", Alerts.RAISED, 4, 4, 4);
    Alert closed = Alerts.closed(Alerts.acute(SPANGEN, 3), ClosingReason.TERECHT);
    Release monthLater = ReleasedAlerts.release(model, NOW, NOW.plus(Duration.ofDays(30)));

    assertThat(monthLater.cell(SPANGEN).toldBand()).isEmpty();
    assertThat(gate.release(closed, monthLater).orElseThrow().figures().count().from())
        .isEqualTo(3);
  }

  @Test
  void ofACommunityInAPlaceOfUnknownSizeTheGebiedIsTold() {
    model.report("oekraine", "spangen", NOW, 3, 4, 4);
    Release strict = ReleasedAlerts.release(model, Fixtures.delivered(), NOW);

    assertThat(gate.release(Alerts.acute(SPANGEN, 5), strict).orElseThrow().areas())
        .containsExactly(new AreaId("delfshaven"));
  }

  @Test
  void ofTooFewPeopleNothingIsTold() {
    model.report("oekraine", "spangen", NOW, 3, 4, 4);

    assertThat(release(Alerts.buildUp(SPANGEN, 2))).isEmpty();
    assertThat(release(Alerts.acute(SPANGEN, 2))).isEmpty();
    assertThat(release(Alerts.buildUp(SPANGEN, 3))).isPresent();
  }
}
