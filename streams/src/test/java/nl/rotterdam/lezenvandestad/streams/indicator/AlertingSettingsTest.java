// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblem;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertingSettingsTest {

  private static final Path DELIVERED = Path.of("..", "config", "alerting.yaml");

  @Test
  void theDeliveredFileIsRight() {
    ConfigProblems problems = new ConfigProblems();

    AlertingSettings settings = AlertingSettings.read(DELIVERED, problems);

    assertThat(problems.all()).isEmpty();
    assertThat(settings.hourProfile().stream().mapToDouble(Double::doubleValue).sum())
        .isBetween(1 - 1e-9, 1 + 1e-9);
  }

  @Test
  void everyMistakeIsToldAtOnceWithItsLineAndWhatIsAllowed(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("alerting.yaml");
    Files.writeString(
        file,
        Files.readString(DELIVERED)
            .replace("opbouw: P7D", "opbouw: zeven")
            .replace("kans: 0.01 ", "kansje: 0.01 ")
            .replace("Europe/Amsterdam", "Europe/Rotterdam"));
    ConfigProblems problems = new ConfigProblems();

    AlertingSettings.read(file, problems);

    assertThat(problems.all())
        .extracting(ConfigProblem::key)
        .contains("vensters.opbouw", "tijdzone", "banden.verhoogd.kans", "banden.verhoogd.kansje");
    assertThat(problems.all()).allSatisfy(problem -> assertThat(problem.line()).isPositive());
    assertThat(problems.all().getFirst().message()).contains("Europe/Amsterdam");
  }
}
