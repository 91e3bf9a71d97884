// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.rotterdam.lezenvandestad.dashboard.Dashboard;
import nl.rotterdam.lezenvandestad.dashboard.DashboardSettings;
import nl.rotterdam.lezenvandestad.dashboard.publish.PictureRules;
import nl.rotterdam.lezenvandestad.http.ApiServer;
import nl.rotterdam.lezenvandestad.http.HealthCheck;
import nl.rotterdam.lezenvandestad.http.ServerSettings;
import nl.rotterdam.lezenvandestad.ingest.Ingest;
import nl.rotterdam.lezenvandestad.ingest.IngestSettings;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.sweep.TopicScan;
import nl.rotterdam.lezenvandestad.model.topic.Broker;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.process.Installation;
import nl.rotterdam.lezenvandestad.process.Options;
import nl.rotterdam.lezenvandestad.standalone.imports.BulkClient;
import nl.rotterdam.lezenvandestad.streams.City;
import nl.rotterdam.lezenvandestad.streams.Streams;
import nl.rotterdam.lezenvandestad.streams.StreamsSettings;
import nl.rotterdam.lezenvandestad.streams.indicator.AlertingSettings;
import nl.rotterdam.lezenvandestad.testkit.Await;
import nl.rotterdam.lezenvandestad.words.analysis.Vocabulary;
import nl.rotterdam.lezenvandestad.words.analysis.VocabularyFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a report, on whatever real broker a subclass brings. */
abstract class PipelineContract {

  private static final InstantSource CLOCK = InstantSource.system();

  @TempDir private Path folder;

  private final PrometheusMeterRegistry meters =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private Broker broker = new Broker("", (short) 1);
  private City city = readCity();
  private Optional<Ingest> ingest = Optional.empty();
  private Optional<Streams> streams = Optional.empty();
  private Optional<Dashboard> dashboard = Optional.empty();
  private Optional<ApiServer> server = Optional.empty();

  /** Where the broker of this suite is; it has no topics of ours yet. */
  abstract String bootstrapServers();

  @BeforeEach
  void startServices() {
    broker = new Broker(bootstrapServers(), (short) 1);
    ingest =
        Optional.of(
            Ingest.start(broker, ingestSettings(), city.areas(), city.themes(), CLOCK, meters));
    streams = Optional.of(startStreams());
    dashboard =
        Optional.of(
            Dashboard.start(
                broker,
                DashboardSettings.DEFAULT,
                pictures(),
                city.areas(),
                city.themes(),
                city.vocabulary(),
                CLOCK,
                meters));
    server =
        Optional.of(
            ApiServer.start(
                new ServerSettings("127.0.0.1", 0, 0, new AccessPolicy.Open()),
                List.of(ingest.orElseThrow().routes(), dashboard.orElseThrow().routes())));
  }

  @AfterEach
  void stopServices() {
    server.ifPresent(ApiServer::close);
    dashboard.ifPresent(Dashboard::close);
    streams.ifPresent(Streams::close);
    ingest.ifPresent(Ingest::close);
  }

  @Test
  void whatGoesInIsCountedExactlyOnceAndSeen() throws Exception {
    GeneratedFile file = GeneratedFile.of(7, 3_000, city, CLOCK.instant());

    importTwice(file);
    awaitCounts(file);
    streams.orElseThrow().close();
    streams = Optional.of(startStreams());
    GeneratedFile more = GeneratedFile.of(8, 500, city, CLOCK.instant());
    importTwice(more);

    awaitCounts(file.and(more));
    awaitOnTheApi();
  }

  @Test
  void aNoteThatIsSentIsFoundByItsWords() throws Exception {
    Http.post(
        uri("/v1/sfeerbeelden"),
        """
        {"gebied":"spangen","domein":"sociaal","themas":["oekraine"],"spanning":3,
         "notitie":"Gesprekken over zonnebloemzaad in het buurthuis."}\
        """);

    Await.untilAsserted(
        "the note is found",
        () ->
            assertThat(
                    Http.post(
                        uri("/v1/sfeerbeelden/_zoek"),
                        "{\"doel\":\"beeld-duiden\",\"tekst\":\"zonnebloemzaad\"}"))
                .contains("\"totaal\":1", "\"gebied\":\"spangen\""));
    assertThat(looks()).contains("notities-zoeken/beeld-duiden");
  }

  private List<String> looks() {
    List<String> looks = new ArrayList<>();
    TopicScan.read(
        broker.bootstrapServers(),
        Topics.LOOKS.name(),
        record ->
            looks.add(
                Topics.LOOKS
                    .valueSerde()
                    .deserializer()
                    .deserialize("", record.value())
                    .purpose()));
    return looks;
  }

  private void importTwice(GeneratedFile file) throws Exception {
    BulkClient client = new BulkClient(uri(""), Optional.empty());
    for (int time = 0; time < 2; time++) {
      BulkClient.Outcome outcome = client.send(file.lines().iterator(), sent -> {});
      assertThat(outcome.accepted()).isEqualTo(file.lines().size());
      assertThat(outcome.refused()).isZero();
    }
  }

  /** Every cell and day, against counts that were made from the lines alone. */
  private void awaitCounts(GeneratedFile file) {
    Await.untilAsserted(
        "the tallies of every cell and day",
        () -> {
          Map<String, Integer> counted = new TreeMap<>();
          CountedTallies.read(broker.bootstrapServers())
              .forEach((key, point) -> {
                if (key.bucket().resolution() == Resolution.DAY) {
                  counted.put(
                      key.cell() + " " + key.bucket().start().toString().substring(0, 10),
                      point.tally().reports());
                }
              });
          assertThat(counted).isEqualTo(file.countsByCellAndDay());
        });
  }

  private void awaitOnTheApi() {
    Await.untilAsserted(
        "the city's indicator on the API",
        () ->
            assertThat(Http.get(uri("/v1/indicatoren/alle/rotterdam")))
                .contains("\"status\":\"vrijgegeven\"", "\"waarom\""));
    Await.until(
        "every part is ready",
        () ->
            dashboard.orElseThrow().checks().stream().allMatch(HealthCheck::isReady)
                && streams.orElseThrow().checks().stream().allMatch(HealthCheck::isReady));
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.orElseThrow().port() + path);
  }

  private Streams startStreams() {
    return Streams.start(
        StreamsSettings.DEFAULT, city, broker, folder.resolve("streams"), meters, () -> {});
  }

  private static IngestSettings ingestSettings() {
    Installation installation = installation();
    IngestSettings settings = IngestSettings.read(installation.section("intake"));
    installation.check();
    return settings;
  }

  private static City readCity() {
    Installation installation = installation();
    AlertingSettings alerting =
        AlertingSettings.read(installation.file("alerting.yaml"), installation.problems());
    Vocabulary vocabulary =
        VocabularyFile.read(installation.file("taal.yaml"), installation.problems()).orElseThrow();
    installation.check();
    return new City(installation.areas(), installation.themes(), vocabulary, alerting);
  }

  private static PictureRules pictures() {
    Installation installation = installation();
    return PictureRules.read(installation.file("alerting.yaml"), installation.problems());
  }

  private static Installation installation() {
    return new Installation(
        Options.read(List.of("--config", "../config"), Installation.OPTIONS, List.of()));
  }
}
