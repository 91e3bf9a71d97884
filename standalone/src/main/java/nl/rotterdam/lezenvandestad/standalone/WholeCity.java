// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.broker.BrokerSettings;
import nl.rotterdam.lezenvandestad.broker.EmbeddedBroker;
import nl.rotterdam.lezenvandestad.dashboard.Dashboard;
import nl.rotterdam.lezenvandestad.dashboard.DashboardSettings;
import nl.rotterdam.lezenvandestad.dashboard.publish.PictureRules;
import nl.rotterdam.lezenvandestad.http.ApiServer;
import nl.rotterdam.lezenvandestad.http.HealthCheck;
import nl.rotterdam.lezenvandestad.http.ManagementServer;
import nl.rotterdam.lezenvandestad.http.RouteTable;
import nl.rotterdam.lezenvandestad.ingest.Ingest;
import nl.rotterdam.lezenvandestad.ingest.IngestSettings;
import nl.rotterdam.lezenvandestad.ingest.intake.theme.ThemeMatching;
import nl.rotterdam.lezenvandestad.model.topic.Broker;
import nl.rotterdam.lezenvandestad.process.Installation;
import nl.rotterdam.lezenvandestad.process.ServiceProcess;
import nl.rotterdam.lezenvandestad.streams.City;
import nl.rotterdam.lezenvandestad.streams.Streams;
import nl.rotterdam.lezenvandestad.streams.StreamsSettings;
import nl.rotterdam.lezenvandestad.streams.indicator.AlertingSettings;
import nl.rotterdam.lezenvandestad.words.analysis.Vocabulary;
import nl.rotterdam.lezenvandestad.words.analysis.VocabularyFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every part of the system, running in this process. */
final class WholeCity implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WholeCity.class);

  private final List<AutoCloseable> parts = new ArrayList<>();
  private final Broker broker;
  private final List<HealthCheck> checks;
  private final ApiServer api;

  /**
   * Starts every part, along the way that the data travels.
   *
   * @param data the folder for what must survive
   * @param onFatal called when a part stopped for an error that only a person can mend
   * @throws nl.rotterdam.lezenvandestad.model.config.InvalidConfig with every mistake in the
   *     configuration, before anything is started
   */
  WholeCity(Installation installation, Path data, Console console, Runnable onFatal) {
    IngestSettings ingestSettings = IngestSettings.read(installation.section("intake"));
    StreamsSettings streamsSettings = StreamsSettings.read(installation.section("streams"));
    DashboardSettings dashboardSettings = DashboardSettings.read(installation.section("dashboard"));
    AlertingSettings alerting =
        AlertingSettings.read(installation.file("alerting.yaml"), installation.problems());
    PictureRules pictures =
        PictureRules.read(installation.file("alerting.yaml"), installation.problems());
    Optional<Vocabulary> vocabulary =
        VocabularyFile.read(installation.file("taal.yaml"), installation.problems());
    installation.check();
    City city =
        new City(installation.areas(), installation.themes(), vocabulary.orElseThrow(), alerting);
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    InstantSource clock = InstantSource.system();

    broker = console.step("Broker starten", () -> broker(installation, data));
    Ingest ingest =
        started(
            console,
            "Intake starten",
            () -> Ingest.start(broker, ingestSettings, city.areas(), city.themes(), clock, meters));
    Streams streams =
        started(
            console,
            "Streams starten",
            () ->
                Streams.start(
                    streamsSettings, city, broker, data.resolve("streams"), meters, onFatal));
    Dashboard dashboard =
        started(
            console,
            "Dashboard starten",
            () ->
                Dashboard.start(
                    broker,
                    dashboardSettings,
                    pictures,
                    city.areas(),
                    city.themes(),
                    city.vocabulary(),
                    clock,
                    meters));
    checks =
        Stream.of(ingest.checks(), streams.checks(), dashboard.checks())
            .flatMap(List::stream)
            .toList();
    add(ManagementServer.start(installation.server(), checks, meters));
    ThemeMatching themes =
        add(ThemeMatching.start(broker, city.themes(), city.vocabulary(), clock));
    List<RouteTable> routes = new ArrayList<>(themes.routes());
    routes.addAll(List.of(ingest.routes(), dashboard.routes()));
    api = add(ApiServer.start(installation.server(), routes));
  }

  private Broker broker(Installation installation, Path data) {
    if (!installation.broker().bootstrapServers().equals(Installation.EMBEDDED)) {
      return installation.broker();
    }
    DataFolder folder =
        add(
            DataFolder.take(data)
                .orElseThrow(() ->
                    new IllegalArgumentException("Op deze map draait al een systeem: " + data)));
    EmbeddedBroker embedded =
        add(EmbeddedBroker.start(BrokerSettings.single(data.resolve("kafka"))));
    LOG.info("kafka is at {}", embedded.bootstrapServers());
    folder.tell(embedded.bootstrapServers());
    return new Broker(embedded.bootstrapServers(), (short) 1);
  }

  private <T extends AutoCloseable> T started(Console console, String what, Supplier<T> start) {
    return add(console.step(what, start));
  }

  private <T extends AutoCloseable> T add(T part) {
    parts.add(part);
    return part;
  }

  /** Its parts, in the order in which they were started. */
  List<AutoCloseable> parts() {
    return List.copyOf(parts);
  }

  /** The broker it runs on. */
  Broker broker() {
    return broker;
  }

  /** Whether every part can do its work. */
  boolean isReady() {
    return checks.stream().filter(HealthCheck::isVital).allMatch(HealthCheck::isReady);
  }

  /** Where it listens. */
  int port() {
    return api.port();
  }

  @Override
  public void close() {
    ServiceProcess.closeAll(parts);
  }
}
