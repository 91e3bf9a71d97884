// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.alert;

import static nl.rotterdam.lezenvandestad.model.alert.AlertState.GESLOTEN;
import static nl.rotterdam.lezenvandestad.model.alert.AlertState.GEZIEN;
import static nl.rotterdam.lezenvandestad.model.alert.AlertState.HEROPEND;
import static nl.rotterdam.lezenvandestad.model.alert.AlertState.INZET;
import static nl.rotterdam.lezenvandestad.model.alert.AlertState.IN_DUIDING;
import static nl.rotterdam.lezenvandestad.model.alert.AlertState.NIEUW;
import static nl.rotterdam.lezenvandestad.streams.alert.Signals.acute;
import static nl.rotterdam.lezenvandestad.streams.alert.Signals.buildUp;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.CENTRUM;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.COOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.access.Role;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertActor;
import nl.rotterdam.lezenvandestad.model.alert.AlertChange;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.alert.AlertState;
import nl.rotterdam.lezenvandestad.model.alert.Assessment;
import nl.rotterdam.lezenvandestad.model.alert.AssessmentStep;
import nl.rotterdam.lezenvandestad.model.alert.ClosingReason;
import nl.rotterdam.lezenvandestad.streams.alert.Transition.Reason;
import nl.rotterdam.lezenvandestad.streams.detection.Signal;
import nl.rotterdam.lezenvandestad.streams.fixture.SmallCity;
import nl.rotterdam.lezenvandestad.streams.rule.AlertRules;
import org.junit.jupiter.api.Test;

class AlertLifeTest {

  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final Instant NIGHT = Instant.parse("2026-03-10T23:00:00Z");
  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  private final AlertRules rules = SmallCity.alerting().alerts();
  private final AlertLife life = new AlertLife(rules);

  @Test
  void everyStepOfTheKerngroepLeadsWhereItShouldAndNowhereElse() {
    Map<AlertState, Map<AssessmentStep, AlertState>> legal =
        Map.of(
            NIEUW,
            Map.of(
                AssessmentStep.GEZIEN, GEZIEN,
                AssessmentStep.IN_DUIDING, IN_DUIDING,
                AssessmentStep.INZET, INZET,
                AssessmentStep.SLUITEN, GESLOTEN),
            GEZIEN,
            Map.of(
                AssessmentStep.IN_DUIDING, IN_DUIDING,
                AssessmentStep.INZET, INZET,
                AssessmentStep.SLUITEN, GESLOTEN),
            IN_DUIDING,
            Map.of(AssessmentStep.INZET, INZET, AssessmentStep.SLUITEN, GESLOTEN),
            INZET,
            Map.of(AssessmentStep.SLUITEN, GESLOTEN),
            GESLOTEN,
            Map.of(AssessmentStep.HEROPENEN, HEROPEND),
            HEROPEND,
            Map.of(
                AssessmentStep.GEZIEN, GEZIEN,
                AssessmentStep.IN_DUIDING, IN_DUIDING,
                AssessmentStep.INZET, INZET,
                AssessmentStep.SLUITEN, GESLOTEN));

    for (AlertState state : AlertState.values()) {
      for (AssessmentStep step : AssessmentStep.values()) {
        Transition transition = assess(in(state), step);
        Optional<AlertState> wanted =
            Optional.ofNullable(legal.getOrDefault(state, Map.of()).get(step));
        assertThat(transition.changed().map(Alert::state)).as(state + " " + step).isEqualTo(wanted);
        if (wanted.isEmpty()) {
          assertThat(transition).isEqualTo(refused(Reason.DOES_NOT_FIT));
        }
      }
    }
  }

  @Test
  void closingKeepsTheReasonAndWhoGaveIt() {
    Alert closed = assess(in(GEZIEN), AssessmentStep.SLUITEN).changed().orElseThrow();

    assertThat(closed.lastChange())
        .isEqualTo(AlertChange.closed(ClosingReason.LOOS, NOON.plus(HOUR), AlertActor.KERNGROEP));
  }

  @Test
  void oneThatClosedItselfCanStillBeJudgedOnce() {
    Alert faded = changed(life.next(in(NIEUW), new AlertEvent.NotSeen(NOON.plus(DAY))));

    Alert judged = assess(faded, AssessmentStep.SLUITEN).changed().orElseThrow();

    assertThat(judged.lastChange().reason()).contains(ClosingReason.LOOS);
    assertThat(assess(judged, AssessmentStep.SLUITEN)).isEqualTo(refused(Reason.DOES_NOT_FIT));
  }

  @Test
  void aClockThatRunsBehindDoesNotTurnTheHistoryAround() {
    Assessment early =
        new Assessment(
            in(NIEUW).id(),
            AssessmentStep.GEZIEN,
            Optional.empty(),
            NOON.minus(DAY),
            Role.KERNGROEP);

    Alert seen = changed(life.next(in(NIEUW), new AlertEvent.Assessed(early)));

    assertThat(seen.lastChange().at()).isEqualTo(NOON);
  }

  @Test
  void anAssessmentOfAnotherAlertIsAMistakeOfTheCaller() {
    AlertId other = AlertId.of(AlertKind.ACUUT, SmallCity.YOUTH, NOON, 1);
    Assessment assessment =
        new Assessment(other, AssessmentStep.GEZIEN, Optional.empty(), NOON, Role.KERNGROEP);

    assertThatThrownBy(() -> life.next(in(NIEUW), new AlertEvent.Assessed(assessment)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOpenAlertTakesInWhatItIsSeenWithAndKeepsItsState() {
    Signal wider = Signals.of(AlertKind.ACUUT, NOON.plus(QUARTER), 0.5, 9, CENTRUM, COOL);

    for (AlertState state : Set.of(NIEUW, GEZIEN, IN_DUIDING, INZET, HEROPEND)) {
      Alert before = in(state);
      Signal later =
          Signals.of(AlertKind.ACUUT, before.lastSeenAt().plus(QUARTER), 0.5, 9, CENTRUM);
      Alert after = seen(before, later);

      assertThat(after.state()).isEqualTo(state);
      assertThat(after.history()).isEqualTo(before.history());
      assertThat(after.areas()).containsExactly(COOL, CENTRUM);
      assertThat(after.lastSeenAt()).isEqualTo(later.at());
      assertThat(after.figures().score()).isEqualTo(0.5);
      assertThat(after.figures().peak()).isEqualTo(1.0);
      assertThat(after.figures().joined()).isEqualTo(5);
      assertThat(after.figures().why()).isEqualTo(wider.why());
    }
  }

  @Test
  void ofOneMomentTheStrongerSignalGivesTheFiguresInAnyOrder() {
    Signal strong = acute(NOON.plus(QUARTER), 3, COOL);
    Signal weak = acute(NOON.plus(QUARTER), 2, CENTRUM);

    Alert one = seen(seen(in(NIEUW), strong), weak);
    Alert other = seen(seen(in(NIEUW), weak), strong);

    assertThat(one.figures()).isEqualTo(other.figures());
    assertThat(one.figures().score()).isEqualTo(3);
  }

  @Test
  void theSameSignalTwiceChangesNothing() {
    Signal signal = acute(NOON.plus(QUARTER), 2, COOL);
    Alert once = seen(in(NIEUW), signal);

    assertThat(seen(once, signal)).isEqualTo(once);
  }

  @Test
  void aSignalFromBeforeIsOldNews() {
    assertThat(life.next(in(NIEUW), new AlertEvent.Seen(acute(NOON.minus(QUARTER), 2, COOL))))
        .isEqualTo(refused(Reason.OLD_NEWS));
  }

  @Test
  void aClosedAlertWhoseSignalGoesOnStaysClosed() {
    Alert closed = in(GESLOTEN);

    Alert later = seen(closed, acute(NOON.plus(HOUR), 1.2, COOL));

    assertThat(later.history()).isEqualTo(closed.history());
    assertThat(later.lastSeenAt()).isEqualTo(NOON.plus(HOUR));
    assertThat(later.figures()).isEqualTo(closed.figures());
  }

  @Test
  void aClosedAlertOpensAgainWhenItsSignalIsBackAfterSilence() {
    Alert again = seen(in(GESLOTEN), acute(NOON.plus(DAY), 1, COOL));

    assertThat(again.state()).isEqualTo(HEROPEND);
    assertThat(again.lastChange().by()).isEqualTo(AlertActor.SYSTEEM);
    assertThat(again.urgentFrom()).isEqualTo(NOON.plus(DAY));
  }

  @Test
  void aClosedAlertOpensAgainWhenItGetsMuchStronger() {
    assertThat(seen(in(GESLOTEN), acute(NOON.plus(HOUR), 2, COOL)).state()).isEqualTo(HEROPEND);
    assertThat(seen(in(GESLOTEN), acute(NOON.plus(HOUR), 1.9, COOL)).state()).isEqualTo(GESLOTEN);
  }

  @Test
  void aWeakSignalOpensNothingAgain() {
    assertThat(life.next(in(GESLOTEN), new AlertEvent.Seen(acute(NOON.plus(DAY), -0.2, COOL))))
        .isEqualTo(refused(Reason.TOO_WEAK));
  }

  @Test
  void whatComesBackAfterWeeksIsSomethingNew() {
    assertThat(
            life.next(
                in(GESLOTEN), new AlertEvent.Seen(acute(NOON.plus(DAY.multipliedBy(15)), 3, COOL))))
        .isEqualTo(refused(Reason.CLOSED_TOO_LONG));
  }

  @Test
  void theDaysAfterAnIncidentOpenNothingAndHideNoSecondOne() {
    Alert closed = in(GESLOTEN);
    Instant next = NOON.plus(DAY);

    assertThat(life.next(closed, new AlertEvent.Seen(buildUp(next, 1, COOL))))
        .isEqualTo(refused(Reason.AFTERMATH));
    assertThat(seen(closed, acute(next, 1, COOL)).state()).isEqualTo(HEROPEND);
    assertThat(
            life.next(
                closed, new AlertEvent.Seen(buildUp(NOON.plus(DAY.multipliedBy(15)), 1, COOL))))
        .isEqualTo(refused(Reason.CLOSED_TOO_LONG));
  }

  @Test
  void everyOpenAlertClosesItselfAfterItsQuietTimeAndNotBefore() {
    for (AlertState state : Set.of(NIEUW, GEZIEN, IN_DUIDING, INZET, HEROPEND)) {
      Alert alert = in(state);
      Instant end = alert.lastSeenAt().plus(rules.quiet().acute());

      assertThat(life.next(alert, new AlertEvent.NotSeen(end.minusSeconds(60))))
          .isEqualTo(refused(Reason.TOO_EARLY));
      assertThat(changed(life.next(alert, new AlertEvent.NotSeen(end))).lastChange())
          .isEqualTo(AlertChange.closed(ClosingReason.UITGEDOOFD, end, AlertActor.SYSTEEM));
    }
    assertThat(life.next(in(GESLOTEN), new AlertEvent.NotSeen(NOON.plus(DAY))))
        .isEqualTo(refused(Reason.CLOSED));
  }

  @Test
  void oneThatWasReopenedByHandGetsItsQuietTimeAnew() {
    Alert reopened =
        changed(
            life.next(
                in(GESLOTEN),
                new AlertEvent.Assessed(
                    new Assessment(
                        in(GESLOTEN).id(),
                        AssessmentStep.HEROPENEN,
                        Optional.empty(),
                        NOON.plus(DAY),
                        Role.KERNGROEP))));

    assertThat(life.next(reopened, new AlertEvent.NotSeen(NOON.plus(DAY).plus(HOUR))))
        .isEqualTo(refused(Reason.TOO_EARLY));
  }

  @Test
  void nobodyLookingInTimeIsToldOnce() {
    Alert waiting = in(NIEUW);
    Instant late = NOON.plus(rules.escalateAfter().acute());

    assertThat(life.next(waiting, new AlertEvent.Waited(late.minusSeconds(60))))
        .isEqualTo(refused(Reason.TOO_EARLY));
    Alert escalated = changed(life.next(waiting, new AlertEvent.Waited(late)));
    assertThat(escalated.escalatedAt()).contains(late);
    assertThat(escalated.state()).isEqualTo(NIEUW);
    assertThat(life.next(escalated, new AlertEvent.Waited(late.plus(HOUR))))
        .isEqualTo(refused(Reason.ESCALATED));
  }

  @Test
  void oneThatSomebodyLookedAtIsNotEscalated() {
    Instant late = NOON.plus(DAY);
    for (AlertState state : Set.of(GEZIEN, IN_DUIDING, INZET)) {
      assertThat(life.next(in(state), new AlertEvent.Waited(late)))
          .isEqualTo(refused(Reason.LOOKED_AT));
    }
    assertThat(life.next(in(GESLOTEN), new AlertEvent.Waited(late)))
        .isEqualTo(refused(Reason.CLOSED));
    Alert byHand = assess(in(GESLOTEN), AssessmentStep.HEROPENEN).changed().orElseThrow();
    assertThat(life.next(byHand, new AlertEvent.Waited(late))).isEqualTo(refused(Reason.LOOKED_AT));
  }

  @Test
  void oneThatComesBackWaitsForEyesAnew() {
    Alert escalated =
        changed(
            life.next(in(NIEUW), new AlertEvent.Waited(NOON.plus(rules.escalateAfter().acute()))));
    Alert closed = assess(escalated, AssessmentStep.SLUITEN).changed().orElseThrow();

    Alert again = seen(closed, acute(NOON.plus(DAY), 1, COOL));

    assertThat(again.escalatedAt()).isEmpty();
    assertThat(
            changed(life.next(again, new AlertEvent.Waited(NOON.plus(DAY).plus(QUARTER))))
                .escalatedAt())
        .contains(NOON.plus(DAY).plus(QUARTER));
  }

  @Test
  void atNightABuildUpWaitsForTheMorningAndWhatHappensNowDoesNot() {
    Alert buildUp = life.raise(in(NIEUW).id(), buildUp(NIGHT, 1, COOL));
    Alert acute = life.raise(in(NIEUW).id(), acute(NIGHT, 1, COOL));

    assertThat(buildUp.urgentFrom()).isEqualTo(Instant.parse("2026-03-11T06:00:00Z"));
    assertThat(acute.urgentFrom()).isEqualTo(NIGHT);
    assertThat(life.next(buildUp, new AlertEvent.Waited(NIGHT.plus(DAY))))
        .isEqualTo(refused(Reason.TOO_EARLY));
  }

  /** An acute alert of noon in Cool, in this state. */
  private Alert in(AlertState state) {
    Alert alert =
        life.raise(AlertId.of(AlertKind.ACUUT, SmallCity.HOUSING, NOON, 1), acute(NOON, 1, COOL));
    return switch (state) {
      case NIEUW -> alert;
      case GEZIEN, IN_DUIDING, INZET ->
          alert.with(AlertChange.to(state, NOON, AlertActor.KERNGROEP));
      case GESLOTEN ->
          alert.with(AlertChange.closed(ClosingReason.TERECHT, NOON, AlertActor.KERNGROEP));
      case HEROPEND ->
          alert
              .with(AlertChange.closed(ClosingReason.TERECHT, NOON, AlertActor.KERNGROEP))
              .with(AlertChange.to(HEROPEND, NOON, AlertActor.SYSTEEM));
    };
  }

  private Transition assess(Alert alert, AssessmentStep step) {
    Optional<ClosingReason> reason =
        step == AssessmentStep.SLUITEN ? Optional.of(ClosingReason.LOOS) : Optional.empty();
    return life.next(
        alert,
        new AlertEvent.Assessed(
            new Assessment(alert.id(), step, reason, NOON.plus(HOUR), Role.KERNGROEP)));
  }

  private Alert seen(Alert alert, Signal signal) {
    return changed(life.next(alert, new AlertEvent.Seen(signal)));
  }

  private static Alert changed(Transition transition) {
    assertThat(transition.changed()).as(transition.toString()).isPresent();
    return transition.changed().orElseThrow();
  }

  private static Transition refused(Reason reason) {
    return new Transition.Refused(reason);
  }
}
