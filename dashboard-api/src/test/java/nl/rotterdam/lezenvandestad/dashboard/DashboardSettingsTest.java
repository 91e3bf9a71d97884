// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import nl.rotterdam.lezenvandestad.dashboard.api.LiveStream.StreamSettings;
import nl.rotterdam.lezenvandestad.model.config.ConfigFile;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblem;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import org.junit.jupiter.api.Test;

class DashboardSettingsTest {

  private final ConfigProblems problems = new ConfigProblems();

  private DashboardSettings read(String yaml) {
    return DashboardSettings.read(ConfigFile.parse("test", new StringReader(yaml), problems));
  }

  @Test
  void theFileOfTheMunicipalityHoldsTheDefaults() {
    DashboardSettings settings =
        DashboardSettings.read(
            ConfigFile.read(Path.of("..", "config", "lezen.yaml"), problems).section("dashboard"));

    assertThat(problems.all()).isEmpty();
    assertThat(settings).isEqualTo(DashboardSettings.DEFAULT);
  }

  @Test
  void everyKeyIsRead() {
    DashboardSettings settings =
        read(
            "{kleinsteGroep: 5, tik: PT10S, bewakingStilNa: PT2M, acuteSignalen: PT2H,"
                + " hartslag: PT20S, meekijkers: 7, wachtrij: 9}");

    assertThat(problems.all()).isEmpty();
    assertThat(settings)
        .isEqualTo(
            new DashboardSettings(
                5,
                Duration.ofSeconds(10),
                Duration.ofMinutes(2),
                Duration.ofHours(2),
                new StreamSettings(Duration.ofSeconds(20), 7, 9)));
  }

  @Test
  void everyMistakeIsToldAtOnce() {
    read(
        "{kleinsteGroep: 2, tik: PT1MS, acuteSignalen: P3D, meekijkers: veel, wachtrij: 0, tikk: 1}");

    assertThat(problems.all())
        .extracting(ConfigProblem::key)
        .containsExactlyInAnyOrder(
            "kleinsteGroep",
            "tik",
            "bewakingStilNa",
            "acuteSignalen",
            "hartslag",
            "meekijkers",
            "wachtrij",
            "tikk");
  }
}
