// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import nl.rotterdam.lezenvandestad.broker.BrokerSettings;
import nl.rotterdam.lezenvandestad.broker.EmbeddedBroker;
import nl.rotterdam.lezenvandestad.http.ApiServer;
import nl.rotterdam.lezenvandestad.http.HealthCheck;
import nl.rotterdam.lezenvandestad.http.ServerSettings;
import nl.rotterdam.lezenvandestad.ingest.intake.IntakeSettings;
import nl.rotterdam.lezenvandestad.ingest.privacy.GatePolicy;
import nl.rotterdam.lezenvandestad.ingest.publish.PublishSettings;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.topic.Broker;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.testkit.Await;
import nl.rotterdam.lezenvandestad.testkit.BrokerExtension;
import nl.rotterdam.lezenvandestad.testkit.KafkaBroker;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole intake: from HTTP to what a consumer of the topic sees. */
@ExtendWith(BrokerExtension.class)
@Timeout(180)
class IngestIT {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-10T14:07:30Z"));
  private static final Duration DEADLINE = Duration.ofSeconds(3);
  private static final IngestSettings SETTINGS =
      new IngestSettings(
          new IntakeSettings(
              16_384,
              64,
              1000,
              1000,
              5_000,
              OptionalInt.empty(),
              GatePolicy.REFUSE,
              GatePolicy.MASK),
          new PublishSettings(Duration.ofMillis(50), DEADLINE));

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void anAcceptedReportIsReadableAndHasNoTraceOfItsSender(KafkaBroker broker) throws Exception {
    UUID id = id(20, 1);
    try (Door door = Door.open(broker.bootstrapServers())) {
      HttpResponse<String> response =
          client.send(
              door.single(report(id, "Rustig, veel kanariegeel licht."))
                  .header("User-Agent", "spoor-agent")
                  .header("X-Forwarded-For", "spoor-adres")
                  .header("Cookie", "sessie=spoor-cookie")
                  .header("traceparent", "spoor-keten")
                  .build(),
              BodyHandlers.ofString());
      assertThat(response.statusCode()).isEqualTo(202);
    }

    ConsumerRecord<ReportId, byte[]> record =
        TopicReader.read(broker.bootstrapServers(), 1, new ReportId(id)::equals).getFirst();
    assertThat(record.timestamp()).isEqualTo(Instant.parse("2026-03-10T14:00:00Z").toEpochMilli());
    assertThat(record.headers())
        .extracting(header -> header.key() + "=" + text(header))
        .containsExactly(
            "ce_specversion=1.0",
            "ce_id=" + id,
            "ce_source=urn:nld:gemeente-rotterdam:systeem:lezen-van-de-stad",
            "ce_type=" + Topics.REPORTS.eventType(),
            "ce_time=2026-01-05T04:15:00Z",
            "content-type=application/json");
    assertThat(new String(record.value(), StandardCharsets.UTF_8))
        .contains("kanariegeel")
        .doesNotContain("spoor")
        .doesNotContain("127.0.0.1")
        .doesNotContain("04:28");
  }

  @Test
  void aRetryIsASecondRecordWithTheSameKeyInTheSamePartition(KafkaBroker broker) throws Exception {
    UUID id = id(21, 1);
    try (Door door = Door.open(broker.bootstrapServers())) {
      assertThat(post(door, report(id, "Rust.")).statusCode()).isEqualTo(202);
      assertThat(post(door, report(id, "Rust, anders gezegd.")).statusCode()).isEqualTo(202);
    }

    List<ConsumerRecord<ReportId, byte[]>> records =
        TopicReader.read(broker.bootstrapServers(), 2, new ReportId(id)::equals);
    assertThat(records).hasSize(2);
    assertThat(records)
        .extracting(ConsumerRecord::partition)
        .containsOnly(records.getFirst().partition());
  }

  @Test
  void aRefusedReportIsNotOnTheTopic(KafkaBroker broker) throws Exception {
    UUID refused = id(22, 1);
    UUID accepted = id(22, 2);
    try (Door door = Door.open(broker.bootstrapServers())) {
      assertThat(post(door, report(refused, "Bel 06-12345678.")).statusCode()).isEqualTo(400);
      assertThat(post(door, report(accepted, "Rust.")).statusCode()).isEqualTo(202);
    }

    assertThat(
            TopicReader.read(
                broker.bootstrapServers(),
                1,
                id -> id.value().getMostSignificantBits() >> 16 == 22))
        .extracting(record -> record.key().value())
        .containsExactly(accepted);
  }

  @Test
  void aCityOfHalfAYearIsImportedInSecondsAndEachLineIsThere(KafkaBroker broker) throws Exception {
    int lines = 15_000;
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      body.append(report(id(23, i), "Bel 06-12345678 of kom langs.")).append('\n');
    }
    long begin = System.nanoTime();
    try (Door door = Door.open(broker.bootstrapServers())) {
      HttpResponse<String> response =
          client.send(
              door.request("/v1/sfeerbeelden/_bulk", "application/x-ndjson", body.toString())
                  .build(),
              BodyHandlers.ofString());

      assertThat(response.body())
          .isEqualTo(
              "{\"aanvaard\":15000,\"geweigerd\":0,\"geweigerdPerReden\":{},\"gemaskeerd\":15000,"
                  + "\"gemaskeerdPerSoort\":{\"telefoon\":15000},\"fouten\":[]}");
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));

    List<ConsumerRecord<ReportId, byte[]>> records =
        TopicReader.read(
            broker.bootstrapServers(),
            lines,
            id -> id.value().getMostSignificantBits() >> 16 == 23);
    assertThat(records).extracting(ConsumerRecord::key).doesNotHaveDuplicates().hasSize(lines);
    assertThat(sfeerbeeld(records.getFirst()).note().orElseThrow().text())
        .isEqualTo("Bel [telefoon] of kom langs.");
  }

  @Test
  void whileKafkaIsAwayTheSenderHearsSoInTimeAndAfterwardsNothingAcknowledgedIsMissing(
      @TempDir Path data) throws Exception {
    BrokerSettings settings = BrokerSettings.single(data);
    EmbeddedBroker broker = EmbeddedBroker.start(settings);
    try (Door door = Door.open(settings.bootstrapServers())) {
      Await.until("readiness", door::isReady);
      assertThat(post(door, report(id(24, 1), "Rust.")).statusCode()).isEqualTo(202);

      broker.close();
      long begin = System.nanoTime();
      HttpResponse<String> away = post(door, report(id(24, 2), "Rust."));
      Duration waited = Duration.ofNanos(System.nanoTime() - begin);
      assertThat(away.statusCode()).isEqualTo(503);
      assertThat(away.headers().firstValue("Retry-After")).contains("5");
      assertThat(waited).isLessThan(DEADLINE.plusSeconds(2));
      Await.until("unreadiness", () -> !door.isReady());

      broker = EmbeddedBroker.start(settings);
      Await.until("readiness", door::isReady);
      Await.until(
          "an accepted retry", () -> post(door, report(id(24, 2), "Rust.")).statusCode() == 202);
      assertThat(TopicReader.read(settings.bootstrapServers(), 2, id -> true))
          .extracting(record -> record.key().value())
          .contains(id(24, 1), id(24, 2));
    } finally {
      broker.close();
    }
  }

  private HttpResponse<String> post(Door door, String report) throws Exception {
    return client.send(door.single(report).build(), BodyHandlers.ofString());
  }

  /** In the form of a random id (version 4). */
  private static UUID id(int series, int number) {
    return new UUID(((long) series << 16) | 0x4000, Long.MIN_VALUE | (long) number);
  }

  private static String report(UUID id, String note) {
    return """
    {"id":"%s","waargenomenOp":"2026-01-05T04:28:17Z","gebied":"centrum","domein":"sociaal",\
    "themas":["oekraine"],"spanning":3,"notitie":"%s"}\
    """
        .formatted(id, note);
  }

  private static Sfeerbeeld sfeerbeeld(ConsumerRecord<ReportId, byte[]> record) {
    return Topics.REPORTS.valueSerde().deserializer().deserialize(record.topic(), record.value());
  }

  private static String text(Header header) {
    return new String(header.value(), StandardCharsets.UTF_8);
  }

  /** The intake on a free port. */
  private record Door(Ingest ingest, ApiServer server) implements AutoCloseable {

    static Door open(String bootstrapServers) {
      Ingest ingest =
          Ingest.start(
              new Broker(bootstrapServers, (short) 1),
              SETTINGS,
              Catalogues.areas(),
              Catalogues.themes(),
              CLOCK,
              new SimpleMeterRegistry());
      ServerSettings settings = new ServerSettings("127.0.0.1", 0, 0, new AccessPolicy.Open());
      return new Door(ingest, ApiServer.start(settings, List.of(ingest.routes())));
    }

    boolean isReady() {
      return ingest.checks().stream().allMatch(HealthCheck::isReady);
    }

    HttpRequest.Builder single(String report) {
      return request("/v1/sfeerbeelden", "application/json", report);
    }

    HttpRequest.Builder request(String path, String type, String body) {
      return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
          .header("Content-Type", type)
          .POST(BodyPublishers.ofString(body));
    }

    @Override
    public void close() {
      server.close();
      ingest.close();
    }
  }
}
