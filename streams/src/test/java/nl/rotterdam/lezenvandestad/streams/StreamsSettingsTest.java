// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import nl.rotterdam.lezenvandestad.model.config.ConfigFile;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblem;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import org.junit.jupiter.api.Test;

class StreamsSettingsTest {

  private final ConfigProblems problems = new ConfigProblems();

  @Test
  void everyKeyHasItsPlace() {
    StreamsSettings settings =
        read(
            """
            draden: 3
            partities: 8
            reservekopieen: 1
            vastleggen: PT0.2S
            publiceren: PT0.5S
            verversen: PT2M
            """);

    assertThat(problems.all()).isEmpty();
    assertThat(settings)
        .isEqualTo(
            new StreamsSettings(
                3, 8, 1, Duration.ofMillis(200), Duration.ofMillis(500), Duration.ofMinutes(2)));
  }

  @Test
  void fileThatShipsWithTheSystemHoldsTheDefaults() {
    StreamsSettings settings =
        StreamsSettings.read(
            ConfigFile.read(Path.of("..", "config", "lezen.yaml"), problems).section("streams"));

    assertThat(problems.all()).isEmpty();
    assertThat(settings).isEqualTo(StreamsSettings.DEFAULT);
  }

  @Test
  void everyMistakeIsNamed() {
    read(
        """
        draden: 0
        partities: veel
        reservekopieen: 1
        vastleggen: PT0.1S
        publiceren: PT0.25S
        verversen: PT1M
        dradne: 2
        """);

    assertThat(problems.all())
        .extracting(ConfigProblem::key)
        .containsExactly("draden", "partities", "dradne");
  }

  private StreamsSettings read(String yaml) {
    return StreamsSettings.read(ConfigFile.parse("test", new StringReader(yaml), problems));
  }
}
