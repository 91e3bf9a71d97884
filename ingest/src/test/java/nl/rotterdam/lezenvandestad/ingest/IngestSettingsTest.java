// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import nl.rotterdam.lezenvandestad.ingest.intake.IntakeSettings;
import nl.rotterdam.lezenvandestad.ingest.publish.PublishSettings;
import nl.rotterdam.lezenvandestad.model.config.ConfigFile;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblem;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import org.junit.jupiter.api.Test;

class IngestSettingsTest {

  private final ConfigProblems problems = new ConfigProblems();

  @Test
  void theDeliveredFileHasTheDefaults() {
    IngestSettings settings =
        IngestSettings.read(
            ConfigFile.read(Path.of("..", "config", "lezen.yaml"), problems).section("intake"));

    assertThat(problems.all()).isEmpty();
    assertThat(settings)
        .isEqualTo(
            new IngestSettings(
                new IntakeSettings(16_384, 256, 200, 5_000, OptionalInt.empty()),
                new PublishSettings(Duration.ofMillis(100), Duration.ofSeconds(10))));
  }

  @Test
  void everyKeyIsRead() {
    IngestSettings settings =
        read(
            """
            berichtBytes: 2048
            openVerzoeken: 2
            perSeconde: 3
            importVenster: 4
            importRegels: 5
            schudtijd: PT6S
            bevestigtijd: PT7S
            """);

    assertThat(problems.all()).isEmpty();
    assertThat(settings)
        .isEqualTo(
            new IngestSettings(
                new IntakeSettings(2048, 2, 3, 4, OptionalInt.of(5)),
                new PublishSettings(Duration.ofSeconds(6), Duration.ofSeconds(7))));
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    read(
        """
        berichtBytes: veel
        openVerzoeken: 0
        importVenster: 5001
        importRegels: 0
        schudtijd: PT-1S
        bevestigtijd: PT1S
        onbekend: 1
        """);

    assertThat(problems.all())
        .extracting(ConfigProblem::key)
        .containsExactlyInAnyOrder(
            "berichtBytes",
            "openVerzoeken",
            "perSeconde",
            "importVenster",
            "importRegels",
            "schudtijd",
            "bevestigtijd",
            "onbekend");
  }

  private IngestSettings read(String yaml) {
    return IngestSettings.read(ConfigFile.parse("lezen.yaml", new StringReader(yaml), problems));
  }
}
