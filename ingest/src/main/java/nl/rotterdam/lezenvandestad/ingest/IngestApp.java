// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.http.ApiServer;
import nl.rotterdam.lezenvandestad.http.ManagementServer;
import nl.rotterdam.lezenvandestad.http.RouteTable;
import nl.rotterdam.lezenvandestad.ingest.intake.theme.ThemeMatching;
import nl.rotterdam.lezenvandestad.model.topic.Broker;
import nl.rotterdam.lezenvandestad.process.Installation;
import nl.rotterdam.lezenvandestad.process.Options;
import nl.rotterdam.lezenvandestad.process.ServiceProcess;
import nl.rotterdam.lezenvandestad.words.analysis.Vocabulary;
import nl.rotterdam.lezenvandestad.words.analysis.VocabularyFile;

/**
 * The intake as a process: {@code IngestApp --config DIR --kafka host:port --poort N --beheerpoort
 * N}. Ends cleanly on SIGTERM.
 */
public final class IngestApp {

  private IngestApp() {}

  /** Runs until the process is told to end. */
  public static void main(String[] arguments) {
    ServiceProcess.run("ingest", arguments, IngestApp::start);
  }

  private static List<AutoCloseable> start(List<String> arguments) {
    Installation installation =
        new Installation(Options.read(arguments, Installation.OPTIONS, List.of()));
    IngestSettings settings = IngestSettings.read(installation.section("intake"));
    Broker broker = installation.otherBroker();
    Optional<Vocabulary> vocabulary =
        VocabularyFile.read(installation.file("taal.yaml"), installation.problems());
    installation.check();
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    Ingest ingest =
        Ingest.start(
            broker,
            settings,
            installation.areas(),
            installation.themes(),
            InstantSource.system(),
            meters);
    ThemeMatching themes =
        ThemeMatching.start(
            broker, installation.themes(), vocabulary.orElseThrow(), InstantSource.system());
    ManagementServer management =
        ManagementServer.start(installation.server(), ingest.checks(), meters);
    List<RouteTable> routes = new ArrayList<>(themes.routes());
    routes.add(ingest.routes());
    ApiServer api = ApiServer.start(installation.server(), routes);
    return List.of(ingest, themes, management, api);
  }
}
