// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.config.ConfigFile;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.streams.fixture.SmallCity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertRulesTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  @Test
  void theDeliveredRulesAreRead() {
    AlertRules rules = SmallCity.alerting().alerts();

    assertThat(rules.budgetPerWeek()).isEqualTo(1);
    assertThat(rules.quiet().of(AlertKind.OPBOUW)).isEqualTo(Duration.ofDays(4));
    assertThat(rules.escalateAfter().of(AlertKind.ACUUT)).isEqualTo(Duration.ofMinutes(15));
    assertThat(rules.quietHours())
        .isEqualTo(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), AMSTERDAM));
  }

  @Test
  void theLineFollowsTheBudget() {
    AlertRules one = SmallCity.alerting().alerts();

    assertThat(one.line()).isZero();
    assertThat(budget(one, 0.1).line()).isEqualTo(1, within(1e-12));
    assertThat(budget(one, 10).line()).isEqualTo(-1, within(1e-12));
  }

  @Test
  void everyMistakeIsTold(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("alerting.yaml"),
            """
            budgetPerWeek: 0
            speling: 0.5
            uitdoven: {opbouw: P4D, acuut: PT1M}
            heropenen: {binnen: P14D, sterker: 1, daarna: 2}
            escaleren: {opbouw: PT24H}
            stilleUren: {van: "25:00", tot: "07:00"}
            """);
    ConfigProblems problems = new ConfigProblems();

    AlertRules.read(ConfigFile.read(file, problems), AMSTERDAM);

    assertThat(problems.all())
        .extracting(Object::toString)
        .satisfiesExactlyInAnyOrder(
            problem -> assertThat(problem).contains("budgetPerWeek"),
            problem -> assertThat(problem).contains("uitdoven.acuut"),
            problem -> assertThat(problem).contains("heropenen.daarna"),
            problem -> assertThat(problem).contains("escaleren.acuut"),
            problem -> assertThat(problem).contains("stilleUren.van"));
  }

  @Test
  void quietHoursRunPastMidnightAndFollowTheClockOfTheCity() {
    QuietHours night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), AMSTERDAM);

    assertThat(night.endFrom(at("2026-03-10T20:59:00Z"))).isEqualTo(at("2026-03-10T20:59:00Z"));
    assertThat(night.endFrom(at("2026-03-10T21:00:00Z"))).isEqualTo(at("2026-03-11T06:00:00Z"));
    assertThat(night.endFrom(at("2026-03-11T05:59:00Z"))).isEqualTo(at("2026-03-11T06:00:00Z"));
    assertThat(night.endFrom(at("2026-03-11T06:00:00Z"))).isEqualTo(at("2026-03-11T06:00:00Z"));
    // The night in which summer time begins.
    assertThat(night.endFrom(at("2026-03-28T21:00:00Z"))).isEqualTo(at("2026-03-29T05:00:00Z"));
  }

  @Test
  void quietHoursWithinADayAndNone() {
    QuietHours noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0), AMSTERDAM);
    QuietHours none = new QuietHours(LocalTime.NOON, LocalTime.NOON, AMSTERDAM);

    assertThat(noon.endFrom(at("2026-03-10T11:30:00Z"))).isEqualTo(at("2026-03-10T12:00:00Z"));
    assertThat(noon.endFrom(at("2026-03-10T12:00:00Z"))).isEqualTo(at("2026-03-10T12:00:00Z"));
    assertThat(none.endFrom(at("2026-03-10T11:00:00Z"))).isEqualTo(at("2026-03-10T11:00:00Z"));
  }

  private static AlertRules budget(AlertRules rules, double perWeek) {
    return new AlertRules(
        perWeek,
        rules.margin(),
        rules.quiet(),
        rules.reopenWithin(),
        rules.stronger(),
        rules.escalateAfter(),
        rules.quietHours());
  }

  private static Instant at(String text) {
    return Instant.parse(text);
  }
}
