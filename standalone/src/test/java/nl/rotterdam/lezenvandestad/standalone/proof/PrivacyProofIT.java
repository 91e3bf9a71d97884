// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.rotterdam.lezenvandestad.standalone.LezenApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The proof itself, on the delivered configuration. */
@Timeout(420)
class PrivacyProofIT {

  private static final long SEED = 2026;

  @Test
  void nothingOfAnyCanaryIsOnTheDiskAndEveryCleanNoteIs(@TempDir Path scratch) throws Exception {
    Path config = Path.of("..", "config").toAbsolutePath();
    ProvenJvm jvm =
        new ProvenJvm(
            List.of(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-CreateCoredumpOnCrash",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dlogback.configurationFile=" + config.resolve("logback.xml")),
            LezenApp.class,
            config);

    Verdict verdict = new PrivacyProof(scratch, jvm, SEED, PrivacyProof.FEWEST, step -> {}).run();

    assertThat(verdict.isPassed()).as(String.join("\n", verdict.lines())).isTrue();
    assertThat(verdict.canaries()).isEqualTo(PrivacyProof.FEWEST);
  }
}
