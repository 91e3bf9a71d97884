// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.publish.PictureRules;
import nl.rotterdam.lezenvandestad.http.ApiServer;
import nl.rotterdam.lezenvandestad.http.ManagementServer;
import nl.rotterdam.lezenvandestad.model.topic.Broker;
import nl.rotterdam.lezenvandestad.process.Installation;
import nl.rotterdam.lezenvandestad.process.Options;
import nl.rotterdam.lezenvandestad.process.ServiceProcess;
import nl.rotterdam.lezenvandestad.words.analysis.Vocabulary;
import nl.rotterdam.lezenvandestad.words.analysis.VocabularyFile;

/**
 * The dashboard service as a process: {@code DashboardApp --config DIR --kafka host:port --poort N
 * --beheerpoort N}. Ends cleanly on SIGTERM, and with a status other than 0 when it cannot start.
 */
public final class DashboardApp {

  private DashboardApp() {}

  /** Runs until the process is told to end. */
  public static void main(String[] arguments) {
    ServiceProcess.run("dashboard", arguments, DashboardApp::start);
  }

  private static List<AutoCloseable> start(List<String> arguments) {
    Installation installation =
        new Installation(Options.read(arguments, Installation.OPTIONS, List.of()));
    DashboardSettings settings = DashboardSettings.read(installation.section("dashboard"));
    PictureRules pictures =
        PictureRules.read(installation.file("alerting.yaml"), installation.problems());
    Broker broker = installation.otherBroker();
    Optional<Vocabulary> vocabulary =
        VocabularyFile.read(installation.file("taal.yaml"), installation.problems());
    installation.check();
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    Dashboard dashboard =
        Dashboard.start(
            broker,
            settings,
            pictures,
            installation.areas(),
            installation.themes(),
            vocabulary.orElseThrow(),
            InstantSource.system(),
            meters);
    ManagementServer management =
        ManagementServer.start(installation.server(), dashboard.checks(), meters);
    ApiServer api = ApiServer.start(installation.server(), List.of(dashboard.routes()));
    return List.of(dashboard, management, api);
  }
}
