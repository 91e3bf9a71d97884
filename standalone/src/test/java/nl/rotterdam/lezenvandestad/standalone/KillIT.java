// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.broker.FreePorts;
import nl.rotterdam.lezenvandestad.testkit.Await;
import nl.rotterdam.lezenvandestad.testkit.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole system in one JVM is killed with {@code kill -9} under load, again and again. */
@Timeout(360)
class KillIT {

  private static final int KILLS = 5;
  private static final Duration START = Duration.ofSeconds(90);
  private static final Pattern ADDRESS = Pattern.compile("kafka is at (\\S+)");

  private final List<Integer> ports = FreePorts.find(2);

  @Test
  void everyAcknowledgedReportIsCountedExactlyOnceWhateverIsKilled(@TempDir Path folder)
      throws Exception {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(42);
    ChildJvm system = start(folder, 0);
    try (Posters posters = Posters.start(4, ports.getFirst())) {
      for (int kill = 1; kill <= KILLS; kill++) {
        posters.awaitMore(5 + random.nextInt(60));
        system.kill();
        system = start(folder, kill);
      }
      posters.awaitMore(20);
      posters.finish();

      String kafka = address(folder);
      Await.untilAsserted(
          "all acknowledged reports are counted",
          () -> {
            assertThat(CountedTallies.reports(kafka, "alle:rotterdam"))
                .isEqualTo(posters.acknowledged());
            assertThat(CountedTallies.reports(kafka, "oekraine:spangen"))
                .isEqualTo(posters.acknowledged());
          });
    } finally {
      system.close();
    }
  }

  private ChildJvm start(Path folder, int number) {
    ChildJvm system =
        ChildJvm.start(
            LezenApp.class,
            folder.resolve("uitvoer-" + number + ".txt"),
            List.of(
                "-Xmx512m",
                "-Dlogback.configurationFile="
                    + Path.of("..", "config", "logback.xml").toAbsolutePath()),
            List.of(
                "run",
                "--zonder-demo",
                "--config",
                Path.of("..", "config").toAbsolutePath().toString(),
                "--data",
                folder.resolve("data").toString(),
                "--poort",
                ports.getFirst().toString(),
                "--beheerpoort",
                ports.getLast().toString()));
    system.awaitOutput("Klaar: ", START);
    return system;
  }

  /** The last address that the log names: each start has another. */
  private static String address(Path folder) throws IOException {
    Matcher addresses =
        ADDRESS.matcher(Files.readString(folder.resolve(Path.of("data", "log", "lezen.log"))));
    String last = "";
    while (addresses.find()) {
      last = addresses.group(1);
    }
    return last;
  }
}
