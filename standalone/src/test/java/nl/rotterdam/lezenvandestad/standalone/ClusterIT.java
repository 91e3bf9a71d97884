// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.rotterdam.lezenvandestad.broker.BrokerApp;
import nl.rotterdam.lezenvandestad.broker.FreePorts;
import nl.rotterdam.lezenvandestad.dashboard.DashboardApp;
import nl.rotterdam.lezenvandestad.ingest.IngestApp;
import nl.rotterdam.lezenvandestad.streams.StreamsApp;
import nl.rotterdam.lezenvandestad.testkit.Await;
import nl.rotterdam.lezenvandestad.testkit.ChildJvm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Three brokers, the intake and two instances of streams, each a process; some are killed. */
@Timeout(360)
class ClusterIT {

  private static final Duration START = Duration.ofMinutes(2);
  private static final int BROKERS = 3;

  private static final String CITY = "/v1/indicatoren/alle/rotterdam";

  @TempDir private Path folder;

  private final List<Integer> ports = FreePorts.find(2 * BROKERS + 6);
  private final List<ChildJvm> processes = new ArrayList<>();

  @AfterEach
  void stop() {
    processes.reversed().forEach(ChildJvm::close);
  }

  @Test
  void aKilledBrokerAndAKilledStreamsInstanceLoseAndDoubleNothing() throws Exception {
    List<ChildJvm> brokers = startBrokers();
    Path config = configOfCluster();
    int intakePort = ports.get(2 * BROKERS);
    ChildJvm ingest =
        start(
            IngestApp.class,
            "ingest",
            "--config",
            config.toString(),
            "--poort",
            Integer.toString(intakePort),
            "--beheerpoort",
            port(1));
    ingest.awaitOutput("ingest runs", START);
    ChildJvm first = startStreams(config, 1);
    ChildJvm second = startStreams(config, 2);
    ChildJvm dashboard =
        start(
            DashboardApp.class,
            "dashboard",
            "--config",
            config.toString(),
            "--poort",
            port(4),
            "--beheerpoort",
            port(5));
    dashboard.awaitOutput("dashboard runs", START);
    first.awaitOutput("streams is RUNNING", START);
    second.awaitOutput("streams is RUNNING", START);

    try (Posters posters = Posters.start(4, intakePort)) {
      posters.awaitMore(40);
      first.kill();
      posters.awaitMore(40);
      brokers.getLast().kill();
      posters.awaitMore(40);
      posters.finish();

      Await.untilAsserted(
          "all acknowledged reports are counted by the instance that is left",
          () ->
              assertThat(CountedTallies.reports(bootstrapServers(), "alle:rotterdam"))
                  .isEqualTo(posters.acknowledged()));
      Await.untilAsserted(
          "the dashboard shows them",
          () ->
              assertThat(Http.get(URI.create("http://127.0.0.1:" + port(4) + CITY)))
                  .contains("\"status\":\"vrijgegeven\""));
    }
  }

  private List<ChildJvm> startBrokers() {
    String controllers =
        "1=%d,2=%d,3=%d"
            .formatted(ports.get(BROKERS), ports.get(BROKERS + 1), ports.get(BROKERS + 2));
    List<ChildJvm> brokers = new ArrayList<>();
    for (int node = 1; node <= BROKERS; node++) {
      brokers.add(
          start(
              BrokerApp.class,
              "broker-" + node,
              folder.resolve("kafka-" + node).toString(),
              Integer.toString(node),
              ports.get(node - 1).toString(),
              controllers));
    }
    brokers.forEach(broker -> broker.awaitOutput("is ready at", START));
    return brokers;
  }

  private ChildJvm startStreams(Path config, int number) {
    return start(
        StreamsApp.class,
        "streams-" + number,
        "--config",
        config.toString(),
        "--beheerpoort",
        port(1 + number),
        "--data",
        folder.resolve("streams-" + number).toString());
  }

  private ChildJvm start(Class<?> main, String name, String... arguments) {
    ChildJvm process =
        ChildJvm.start(
            main,
            folder.resolve(name + ".log"),
            List.of(
                "-Xmx256m",
                "-Dlogback.configurationFile="
                    + Path.of("..", "config", "logback.xml").toAbsolutePath()),
            List.of(arguments));
    processes.add(process);
    return process;
  }

  /** The delivered configuration, on this cluster. */
  private Path configOfCluster() throws IOException {
    Path config = Files.createDirectory(folder.resolve("config"));
    for (String file : List.of("areas.yaml", "themes.yaml", "alerting.yaml", "taal.yaml")) {
      Files.copy(Path.of("..", "config", file), config.resolve(file));
    }
    Files.writeString(
        config.resolve("lezen.yaml"),
        Files.readString(Path.of("..", "config", "lezen.yaml"))
            .replace("bootstrap: ingebed", "bootstrap: " + bootstrapServers())
            .replace("replicatie: 1", "replicatie: 3"));
    return config;
  }

  private String bootstrapServers() {
    return "127.0.0.1:%d,127.0.0.1:%d,127.0.0.1:%d"
        .formatted(ports.get(0), ports.get(1), ports.get(2));
  }

  private String port(int number) {
    return ports.get(2 * BROKERS + number).toString();
  }
}
