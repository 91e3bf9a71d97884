// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.http.ManagementServer;
import nl.rotterdam.lezenvandestad.model.topic.Broker;
import nl.rotterdam.lezenvandestad.process.Installation;
import nl.rotterdam.lezenvandestad.process.Options;
import nl.rotterdam.lezenvandestad.process.ServiceProcess;
import nl.rotterdam.lezenvandestad.streams.indicator.AlertingSettings;
import nl.rotterdam.lezenvandestad.words.analysis.Vocabulary;
import nl.rotterdam.lezenvandestad.words.analysis.VocabularyFile;

/**
 * The streams service as a process: {@code StreamsApp --config DIR --kafka host:port --beheerpoort
 * N --data DIR}. Ends cleanly on SIGTERM, and with a status other than 0 when it cannot go on.
 */
public final class StreamsApp {

  private StreamsApp() {}

  /** Runs until the process is told to end. */
  public static void main(String[] arguments) {
    ServiceProcess.run("streams", arguments, StreamsApp::start);
  }

  private static List<AutoCloseable> start(List<String> arguments) {
    Options options = Options.read(arguments, Installation.OPTIONS, List.of());
    Installation installation = new Installation(options);
    StreamsSettings settings = StreamsSettings.read(installation.section("streams"));
    AlertingSettings alerting =
        AlertingSettings.read(installation.file("alerting.yaml"), installation.problems());
    Optional<Vocabulary> vocabulary =
        VocabularyFile.read(installation.file("taal.yaml"), installation.problems());
    Broker broker = installation.otherBroker();
    installation.check();
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    Streams streams =
        Streams.start(
            settings,
            new City(
                installation.areas(), installation.themes(), vocabulary.orElseThrow(), alerting),
            broker,
            Path.of(options.value("--data").orElse("data/streams")),
            meters,
            () -> System.exit(ServiceProcess.FAILED));
    ManagementServer management =
        ManagementServer.start(installation.server(), streams.checks(), meters);
    return List.of(streams, management);
  }
}
