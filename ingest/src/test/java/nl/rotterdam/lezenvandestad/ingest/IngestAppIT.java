// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.testkit.Await;
import nl.rotterdam.lezenvandestad.testkit.BrokerExtension;
import nl.rotterdam.lezenvandestad.testkit.ChildJvm;
import nl.rotterdam.lezenvandestad.testkit.KafkaBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(BrokerExtension.class)
@Timeout(180)
class IngestAppIT {

  private static final Duration DEADLINE = Duration.ofSeconds(60);
  private static final String LOG_EVERYTHING_OF_INTEREST =
      """
      <configuration>
        <appender name="out" class="ch.qos.logback.core.ConsoleAppender">
          <encoder><pattern>%level %msg%n</pattern></encoder>
        </appender>
        <logger name="nl.rotterdam" level="INFO" />
        <root level="WARN"><appender-ref ref="out" /></root>
      </configuration>
      """;

  @Test
  void theProcessRunsUntilItIsToldToEndAndThenEndsCleanly(KafkaBroker broker, @TempDir Path folder)
      throws IOException {
    List<String> arguments = List.of("--kafka", broker.bootstrapServers(), "--config", "../config");
    try (ChildJvm ingest = start(folder, arguments)) {
      ingest.awaitOutput("ingest runs", DEADLINE);

      ingest.stop();

      assertThat(ingest.output()).doesNotContain("ERROR").doesNotContain("did not close");
    }
  }

  @Test
  void withoutABrokerToConnectToItSaysWhatIsMissingAndEnds(@TempDir Path folder)
      throws IOException {
    try (ChildJvm ingest = start(folder, List.of("--config", "../config"))) {
      Await.until("the end", DEADLINE, () -> !ingest.isAlive());

      assertThat(ingest.output()).contains("kafka.bootstrap").contains("--kafka host:poort");
    }
  }

  private static ChildJvm start(Path folder, List<String> arguments) throws IOException {
    Path log = Files.writeString(folder.resolve("logback.xml"), LOG_EVERYTHING_OF_INTEREST);
    List<String> options = List.of("-Xmx256m", "-Dlogback.configurationFile=" + log);
    List<String> onFreePorts =
        Stream.concat(arguments.stream(), Stream.of("--poort", "0", "--beheerpoort", "0")).toList();
    return ChildJvm.start(IngestApp.class, folder.resolve("uitvoer"), options, onFreePorts);
  }
}
