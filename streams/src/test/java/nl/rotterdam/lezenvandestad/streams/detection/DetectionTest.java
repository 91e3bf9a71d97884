// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.CENTRUM;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.DELFSHAVEN;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.HOUSING;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.YOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.testkit.RandomCases;
import org.junit.jupiter.api.Test;

class DetectionTest {

  @Test
  void calmWeeksGiveNoAlarm() {
    Heard heard = Heard.tenCalmWeeks();

    assertThat(heard.alarming(HOUSING)).isEmpty();
    assertThat(heard.alarming(YOUTH)).isEmpty();
  }

  @Test
  void severalHighReportsWithinAnHourAreAcuteWhereTheyAreAndNowhereElse() {
    Heard heard = withIncident(Heard.tenCalmWeeks());

    assertThat(heard.alarming(HOUSING))
        .anySatisfy(signal -> {
          assertThat(signal.kind()).isEqualTo(AlertKind.ACUUT);
          assertThat(signal.areas()).containsExactly(CENTRUM);
          assertThat(signal.count().seen()).isEqualTo(5);
          assertThat(signal.level().mean()).isGreaterThan(3.5);
          assertThat(signal.why())
              .startsWith("5 meldingen in")
              .endsWith("Twee van de drie domeinen zien het.");
        })
        .allSatisfy(signal -> assertThat(signal.areas()).doesNotContain(DELFSHAVEN));
    assertThat(heard.alarming(YOUTH)).isEmpty();
  }

  @Test
  void whatNotesAloneSpeakOfChangesNoSignal() {
    Heard spoken = withIncident(Heard.tenCalmWeeks());
    for (int minutes = 1; minutes < 60; minutes++) {
      spoken.spokenOf(Duration.ofMinutes(minutes), CENTRUM, HOUSING, Domain.SOCIAAL, 5);
    }

    assertThat(spoken.signals(HOUSING))
        .isEqualTo(withIncident(Heard.tenCalmWeeks()).signals(HOUSING));
  }

  @Test
  void higherLevelsWithoutMoreReportsBuildUp() {
    Heard heard = Heard.tenCalmWeeks();
    for (int day = 0; day < 14; day++) {
      Domain domain = Domain.values()[day % 3];
      heard.report(Duration.ofHours(24L * day + 6), CENTRUM, YOUTH, domain, 3 + day % 3);
    }

    assertThat(heard.alarming(YOUTH))
        .anySatisfy(signal -> assertThat(signal.kind()).isEqualTo(AlertKind.OPBOUW));
  }

  @Test
  void manyMoreReportsAtTheUsualLevelsAreNoAlarm() {
    int[] usual = {1, 2, 1, 3, 1, 2, 1, 2};
    Heard called = Heard.tenCalmWeeks();
    Heard oneDomain = Heard.tenCalmWeeks();
    for (int i = 0; i < 32; i++) {
      Duration ago = Duration.ofHours(3L * i + 1);
      called.report(ago, CENTRUM, HOUSING, Domain.values()[i % 3], usual[i % 8]);
      oneDomain.report(ago, CENTRUM, HOUSING, Domain.SOCIAAL, usual[i % 8]);
    }

    assertThat(called.alarming(HOUSING)).isEmpty();
    assertThat(oneDomain.alarming(HOUSING)).isEmpty();
  }

  @Test
  void orderOfArrivalDoesNotMatter() {
    Heard heard = withIncident(Heard.tenCalmWeeks());
    List<Signal> signals = heard.signals(HOUSING);

    RandomCases.check(
        10, random -> assertThat(heard.shuffled(random).signals(HOUSING)).isEqualTo(signals));
  }

  @Test
  void beforeAnythingWasHeardThereIsNoSignal() {
    assertThat(new Heard().signals(HOUSING)).isEmpty();
  }

  private static Heard withIncident(Heard heard) {
    return heard
        .report(Duration.ofMinutes(50), CENTRUM, HOUSING, Domain.VEILIG, 4)
        .report(Duration.ofMinutes(35), CENTRUM, HOUSING, Domain.SOCIAAL, 5)
        .report(Duration.ofMinutes(20), CENTRUM, HOUSING, Domain.VEILIG, 4)
        .report(Duration.ofMinutes(10), CENTRUM, HOUSING, Domain.VEILIG, 5)
        .report(Duration.ofMinutes(5), CENTRUM, HOUSING, Domain.SOCIAAL, 4);
  }
}
