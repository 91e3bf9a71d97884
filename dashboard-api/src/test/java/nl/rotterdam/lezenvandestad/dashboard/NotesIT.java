// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

import static nl.rotterdam.lezenvandestad.dashboard.search.Notes.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.http.ApiServer;
import nl.rotterdam.lezenvandestad.http.ServerSettings;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.model.access.Look;
import nl.rotterdam.lezenvandestad.model.access.Role;
import nl.rotterdam.lezenvandestad.model.erasure.Erasure;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.sweep.TopicScan;
import nl.rotterdam.lezenvandestad.model.theme.QueryChange;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.topic.Broker;
import nl.rotterdam.lezenvandestad.model.topic.Topic;
import nl.rotterdam.lezenvandestad.model.topic.TopicCreation;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.testkit.Await;
import nl.rotterdam.lezenvandestad.testkit.BrokerExtension;
import nl.rotterdam.lezenvandestad.testkit.KafkaBroker;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The index of notes on a real broker. */
@Timeout(120)
@ExtendWith(BrokerExtension.class)
class NotesIT {

  /** The broker keeps time by its own clock: to it, a report of another year is past its time. */
  private final Instant now = Quarter.floor(InstantSource.system().instant());

  private final String bootstrapServers;
  private final HttpClient client = HttpClient.newHttpClient();
  private Optional<Dashboard> dashboard = Optional.empty();
  private Optional<ApiServer> server = Optional.empty();

  NotesIT(KafkaBroker broker) {
    bootstrapServers = broker.bootstrapServers();
  }

  @BeforeEach
  void start() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      TopicCreation.ensure(
          admin, List.of(Topics.REPORTS, Topics.ERASURES, Topics.THEMES), (short) 1);
    }
    startDashboard();
  }

  @AfterEach
  void stop() {
    server.ifPresent(ApiServer::close);
    dashboard.ifPresent(Dashboard::close);
    client.close();
  }

  @Test
  void whatIsOnTheTopicIsFoundUntilItIsErasedOrPastItsTime() {
    Sfeerbeeld blijf = report("blijfwoord", "noord", 3, now, "lhbtiq");
    Sfeerbeeld weg = report("wegwoord", "noord", 3, now, "lhbtiq");
    send(blijf, now);
    send(weg, now);
    send(report("wiswoord", "noord", 3, now, "studentenprotesten"), now);
    send(report("oudwoord", "noord", 3, now, "lhbtiq"), now.minus(Duration.ofDays(15)));
    awaitFound("blijfwoord", 1);
    awaitFound("wegwoord", 1);
    awaitFound("wiswoord", 1);
    assertThat(found("oudwoord")).isZero();

    send(Topics.REPORTS, weg.id(), Optional.empty(), now);
    awaitFound("wegwoord", 0);
    Scope scope = Scope.parse("thema:studentenprotesten");
    Map<Integer, Long> all = Map.of(0, 1000L, 1, 1000L, 2, 1000L, 3, 1000L);
    send(Topics.ERASURES, scope, Optional.of(new Erasure(scope, all)), now);
    awaitFound("wiswoord", 0);

    stop(server, dashboard);
    startDashboard();
    awaitFound("blijfwoord", 1);
    assertThat(List.of(found("wegwoord"), found("wiswoord"), found("oudwoord"))).containsOnly(0);
    assertThat(looks())
        .contains(new Look(Role.KERNGROEP, "notities-zoeken/kwaliteit-bewaken", now));
  }

  @Test
  void aNoteIsExplainedByTheQueryThatHoldsNow() {
    ThemeId theme = new ThemeId("oekraine");
    String asked = "{\"notitie\":\"Een bijzonder fluitketelconcert\"}";
    Await.until("the notes are read", () -> explained(asked).contains("\"past\":false"));

    send(
        Topics.THEMES,
        theme,
        Optional.of(new QueryChange(theme, "fluitketel*", now, Role.KERNGROEP)),
        now);

    Await.until("the change holds", () -> explained(asked).contains("\"past\":true"));
  }

  private String explained(String asked) {
    return post("/v1/themas/oekraine/_verklaar", asked);
  }

  private void startDashboard() {
    Dashboard started =
        Dashboard.start(
            new Broker(bootstrapServers, (short) 1),
            DashboardSettings.DEFAULT,
            Fixtures.pictures(),
            Fixtures.catalogues().areas(),
            Fixtures.catalogues().themes(),
            Fixtures.vocabulary(),
            () -> now,
            new SimpleMeterRegistry());
    dashboard = Optional.of(started);
    server =
        Optional.of(
            ApiServer.start(
                new ServerSettings("127.0.0.1", 0, 0, new AccessPolicy.Open()),
                List.of(started.routes())));
  }

  private static void stop(Optional<ApiServer> server, Optional<Dashboard> dashboard) {
    server.ifPresent(ApiServer::close);
    dashboard.ifPresent(Dashboard::close);
  }

  private void awaitFound(String word, int count) {
    Await.until(word + " is found " + count + " times", () -> found(word) == count);
  }

  /** How many notes have this word; -1 while they are still read. */
  private int found(String word) {
    String answer =
        post(
            "/v1/sfeerbeelden/_zoek",
            "{\"doel\":\"kwaliteit-bewaken\",\"tekst\":\"" + word + "\"}");
    return answer.contains("\"totaal\":1") ? 1 : answer.contains("\"totaal\":0") ? 0 : -1;
  }

  private String post(String path, String json) {
    URI uri = URI.create("http://127.0.0.1:" + server.orElseThrow().port() + path);
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build();
    return client.sendAsync(request, BodyHandlers.ofString()).join().body();
  }

  private List<Look> looks() {
    List<Look> looks = new ArrayList<>();
    TopicScan.read(
        bootstrapServers,
        Topics.LOOKS.name(),
        record ->
            looks.add(Topics.LOOKS.valueSerde().deserializer().deserialize("", record.value())));
    return looks;
  }

  private void send(Sfeerbeeld report, Instant acceptedAt) {
    send(Topics.REPORTS, report.id(), Optional.of(report), acceptedAt);
  }

  private <K, V> void send(Topic<K, V> topic, K key, Optional<V> value, Instant at) {
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      byte[] name = topic.keySerde().serializer().serialize(topic.name(), key);
      var _ =
          producer.send(
              new ProducerRecord<>(
                  topic.name(),
                  null,
                  at.toEpochMilli(),
                  name,
                  value
                      .map(v -> topic.valueSerde().serializer().serialize(topic.name(), v))
                      .orElse(null)));
    }
  }
}
