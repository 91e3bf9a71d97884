// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.ERITREA_DELFSHAVEN;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.NOW;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.rotterdam.lezenvandestad.dashboard.api.LiveStream.StreamSettings;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.http.ApiServer;
import nl.rotterdam.lezenvandestad.http.HealthCheck;
import nl.rotterdam.lezenvandestad.http.ServerSettings;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(120)
@ExtendWith(BrokerExtension.class)
class DashboardIT {

  private static final String CELL = "/v1/indicatoren/eritrese-gemeenschappen/delfshaven";
  private static final DashboardSettings SETTINGS =
      new DashboardSettings(
          3,
          Duration.ofMillis(100),
          Duration.ofMinutes(5),
          Duration.ofHours(4),
          new StreamSettings(Duration.ofSeconds(1), 10, 16));

  private final AtomicLong asked = new AtomicLong();
  private final Catalogues catalogues = Fixtures.catalogues();
  private final HttpClient client = HttpClient.newHttpClient();

  private Dashboard start(String bootstrapServers) {
    return Dashboard.start(
        new Broker(bootstrapServers, (short) 1),
        SETTINGS,
        Fixtures.pictures(),
        catalogues.areas(),
        catalogues.themes(),
        Fixtures.vocabulary(),
        () -> NOW.plusMillis(20 * asked.incrementAndGet()),
        new SimpleMeterRegistry());
  }

  private static ApiServer serve(Dashboard dashboard) {
    return ApiServer.start(
        new ServerSettings("127.0.0.1", 0, 0, new AccessPolicy.Open()),
        List.of(dashboard.routes()));
  }

  private String body(ApiServer server, String path) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    HttpResponse<String> answer =
        client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    return answer.statusCode() + " " + answer.body();
  }

  private static boolean isReady(Dashboard dashboard) {
    return dashboard.checks().stream().filter(HealthCheck::isVital).allMatch(HealthCheck::isReady);
  }

  @Test
  void recordsOnTheTopicsAreShownAndTheModelIsRebuiltFromThemAlone(KafkaBroker broker)
      throws Exception {
    Map<String, Object> config =
        Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", "dashboard-it");
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
      try (Dashboard dashboard = start(broker.bootstrapServers());
          ApiServer server = serve(dashboard)) {
        assertThat(isReady(dashboard)).isFalse();
        assertThat(body(server, CELL)).startsWith("503");

        // The topics come later than the dashboard, as when streams starts last.
        createTopics(broker);
        Await.until("ready on empty topics", () -> isReady(dashboard));
        assertThat(body(server, CELL)).contains("te-weinig-meldingen");

        producer.initTransactions();
        counted(producer, 4, 4, 4);
        Await.untilAsserted(
            "the bundle is shown",
            () -> assertThat(body(server, CELL)).contains("\"tot\":5", "\"gemiddelde\":3.0"));

        producer.beginTransaction();
        send(producer, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        producer.abortTransaction();
        counted(producer, 4, 4, 4, 5, 5, 5);
        Await.untilAsserted(
            "what was committed is shown",
            () -> assertThat(body(server, CELL)).contains("\"tot\":9", "\"gemiddelde\":3.5"));
        counted(producer, 4, 4, 4, 5, 5, 5, 1, 1);
      }
      try (Dashboard again = start(broker.bootstrapServers());
          ApiServer server = serve(again)) {
        Await.until("ready after a restart", () -> isReady(again));
        // Anew, the eight reports would be one bundle of another level.
        assertThat(body(server, CELL)).contains("\"tot\":9", "\"gemiddelde\":3.5");
        assertThat(body(server, CELL + "/verloop")).contains("2026-09-14T00:00:00Z");
        assertThat(body(server, "/eenvoudig")).contains("3,5");
        assertThat(body(server, "/v1/acute-signalen")).contains("\"signalen\":[]");
      }
    }
  }

  @Test
  void withoutABrokerItStartsIsNotReadyAndCloses() throws Exception {
    try (Dashboard dashboard = start("127.0.0.1:1");
        ApiServer server = serve(dashboard)) {
      assertThat(isReady(dashboard)).isFalse();
      assertThat(body(server, "/eenvoudig")).startsWith("503").contains("opgebouwd");
    }
  }

  private static void createTopics(KafkaBroker broker) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      TopicCreation.ensure(
          admin,
          List.of(
              Topics.INDICATORS, Topics.TREND, Topics.ALERTS, Topics.ASSESSMENTS, Topics.PULSES),
          (short) 1);
    }
  }

  private void counted(KafkaProducer<byte[], byte[]> producer, int... levels) {
    producer.beginTransaction();
    send(producer, levels);
    producer.commitTransaction();
  }

  /** The day as streams tells it, of the cell and of those above it. */
  private void send(KafkaProducer<byte[], byte[]> producer, int... levels) {
    for (AreaId area : catalogues.areas().upwards(ERITREA_DELFSHAVEN.area())) {
      TrendPoint point = day(new Cell(ERITREA_DELFSHAVEN.theme(), area), NOW, levels);
      send(producer, Topics.TREND, new CellBucket(point.cell(), point.bucket()), point);
    }
  }

  private static <K, V> void send(
      KafkaProducer<byte[], byte[]> producer, Topic<K, V> topic, K key, V value) {
    var sent =
        producer.send(
            new ProducerRecord<>(
                topic.name(),
                topic.keySerde().serializer().serialize(topic.name(), key),
                topic.valueSerde().serializer().serialize(topic.name(), value)));
    assertThat(sent).isNotNull();
  }
}
