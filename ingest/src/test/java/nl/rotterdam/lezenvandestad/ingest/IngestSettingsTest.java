// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.intake.IntakeSettings;
import nl.rotterdam.lezenvandestad.ingest.privacy.GatePolicy;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
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
                new IntakeSettings(
                    16_384,
                    256,
                    200,
                    1000,
                    5_000,
                    OptionalInt.empty(),
                    GatePolicy.REFUSE,
                    GatePolicy.MASK),
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
            controlesPerSeconde: 8
            """
                + privacy());

    assertThat(problems.all()).isEmpty();
    assertThat(settings)
        .isEqualTo(
            new IngestSettings(
                new IntakeSettings(
                    2048,
                    2,
                    3,
                    8,
                    4,
                    OptionalInt.of(5),
                    new GatePolicy(EnumSet.complementOf(EnumSet.of(FindingKind.URL))),
                    new GatePolicy(Set.of(FindingKind.BSN))),
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
        privacy:
          los: {naam: doorlaten, schoenmaat: weigeren}
          import: ja
        """);

    assertThat(problems.all())
        .extracting(ConfigProblem::key)
        .contains("privacy.los.naam", "privacy.los.schoenmaat", "privacy.import")
        .filteredOn(key -> !key.startsWith("privacy."))
        .containsExactlyInAnyOrder(
            "controlesPerSeconde",
            "berichtBytes",
            "openVerzoeken",
            "perSeconde",
            "importVenster",
            "importRegels",
            "schudtijd",
            "bevestigtijd",
            "onbekend");
  }

  @Test
  void nothingThatWasFoundCanBeLetThrough() {
    read("privacy:\n  los:\n    naam: doorlaten\n");

    assertThat(problems.all())
        .filteredOn(problem -> problem.key().equals("privacy.los.naam"))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.line()).isEqualTo(3);
          assertThat(problem.message()).contains("weigeren, maskeren");
        });
  }

  /** All but one refused, and all but one masked. */
  private static String privacy() {
    StringBuilder yaml = new StringBuilder("privacy:\n");
    for (String entrance : List.of("los", "import")) {
      yaml.append("  ").append(entrance).append(":\n");
      for (FindingKind kind : FindingKind.values()) {
        boolean refused =
            entrance.equals("los") ? kind != FindingKind.URL : kind == FindingKind.BSN;
        yaml.append("    ").append(kind.wire()).append(refused ? ": weigeren\n" : ": maskeren\n");
      }
    }
    return yaml.toString();
  }

  private IngestSettings read(String yaml) {
    return IngestSettings.read(ConfigFile.parse("lezen.yaml", new StringReader(yaml), problems));
  }
}
