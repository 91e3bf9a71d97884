// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.rotterdam.lezenvandestad.http.ApiServer;
import nl.rotterdam.lezenvandestad.http.ServerSettings;
import nl.rotterdam.lezenvandestad.ingest.Catalogues;
import nl.rotterdam.lezenvandestad.ingest.publish.PublishOutcome;
import nl.rotterdam.lezenvandestad.ingest.validation.ReportReader;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.model.access.Role;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class IntakeApiTest {

  private static final Instant NOW = Instant.parse("2026-03-10T14:07:30Z");
  private static final String REPORT =
      """
      {"gebied":"spangen","domein":"veilig","themas":["oekraine"],"spanning":3%s}\
      """;

  private final ConcurrentLinkedQueue<Sfeerbeeld> published = new ConcurrentLinkedQueue<>();
  private PublishOutcome outcome = PublishOutcome.ACKNOWLEDGED;
  private final HttpClient client = HttpClient.newHttpClient();
  private ApiServer server = start(new AccessPolicy.Open(), 1000);

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aReportIsAcceptedCoarsenedAndNamed() throws Exception {
    HttpResponse<String> response = post(REPORT.formatted(""));

    assertThat(response.statusCode()).isEqualTo(202);
    Sfeerbeeld report = published.remove();
    assertThat(report.observedAt()).isEqualTo(Instant.parse("2026-03-10T14:00:00Z"));
    assertThat(response.body())
        .isEqualTo("{\"id\":\"%s\",\"ontvangenOp\":\"2026-03-10T14:00:00Z\"}", report.id());
    assertThat(response.headers().firstValue("API-Version")).contains("1.0.0");
  }

  @Test
  void personalDataIsRefusedWithItsPlaceAndAdviceAndNothingIsPublished() throws Exception {
    HttpResponse<String> response = post(REPORT.formatted(",\"notitie\":\"Bel 06-12345678\""));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(response.body())
        .contains("\"veld\":\"notitie\"")
        .contains("\"plek\":{\"begin\":4,\"einde\":15,\"soort\":\"telefoon\"")
        .doesNotContain("12345678");
    assertThat(published).isEmpty();
  }

  @Test
  void anInvalidReportHearsAllItsErrors() throws Exception {
    HttpResponse<String> response = post("{\"spanning\":9}");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("gebied").contains("domein").contains("spanning");
  }

  @Test
  void whenKafkaIsAwayTheSenderHearsWhenToComeBack() throws Exception {
    outcome = PublishOutcome.UNAVAILABLE;

    HttpResponse<String> response = post(REPORT.formatted(""));

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Retry-After")).contains("5");
  }

  @Test
  void tooLargeBodiesAndOtherTypesAreRefused() throws Exception {
    String large = REPORT.formatted(",\"notitie\":\"" + "a".repeat(20_000) + "\"");

    assertThat(post(large).statusCode()).isEqualTo(413);
    assertThat(send("/v1/sfeerbeelden", "text/plain", REPORT.formatted("")).statusCode())
        .isEqualTo(415);
    assertThat(send("/v1/onbekend", "application/json", "{}").statusCode()).isEqualTo(404);
    assertThat(published).isEmpty();
  }

  @Test
  void overTheRateTheSenderHearsWhenToComeBack() throws Exception {
    server.close();
    server = start(new AccessPolicy.Open(), 1);

    List<Integer> statuses =
        List.of(
            post(REPORT.formatted("")).statusCode(),
            post(REPORT.formatted("")).statusCode(),
            post(REPORT.formatted("")).statusCode());

    assertThat(statuses).isEqualTo(List.of(202, 202, 429));
  }

  @Test
  void withoutTheKeyOfAReporterNothingIsTaken() throws Exception {
    server.close();
    server =
        start(
            new AccessPolicy.Keys(
                List.of(new AccessPolicy.HashedKey(Role.MELDER, AccessPolicy.hashOf("sleutel")))),
            1000);

    assertThat(post(REPORT.formatted("")).statusCode()).isEqualTo(401);
    HttpRequest signedIn =
        request("/v1/sfeerbeelden", "application/json", REPORT.formatted(""))
            .header("Authorization", "Bearer sleutel")
            .build();
    assertThat(client.send(signedIn, BodyHandlers.ofString()).statusCode()).isEqualTo(202);
  }

  @Test
  void anImportTakesTheGoodLinesMasksNotesAndTellsTheBadOnes() throws Exception {
    String line =
        """
        {"id":"%s","waargenomenOp":"2026-01-05T04:28:17Z","gebied":"centrum","domein":"sociaal","themas":["oekraine"],"spanning":3%s}
        """;
    String body =
        line.formatted(new UUID(0, 1), "")
            + "geen json\n\n"
            + line.formatted(new UUID(0, 2), ",\"notitie\":\"mail a@b.nl\"")
            + "{\"x\":\""
            + "y".repeat(30_000)
            + "\"}\n"
            + line.formatted(new UUID(0, 3), "").strip();

    HttpResponse<String> response = send("/v1/sfeerbeelden/_bulk", "application/x-ndjson", body);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .startsWith("{\"aanvaard\":3,\"geweigerd\":2,\"gemaskeerd\":1,")
        .contains("\"regel\":2")
        .contains("\"regel\":5");
    assertThat(published).hasSize(3);
    assertThat(published)
        .flatExtracting(report -> report.note().stream().toList())
        .extracting(note -> note.text())
        .containsExactly("mail [email]");
  }

  @Test
  void nothingThatWasTypedReachesTheLog() throws Exception {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    root.addAppender(log);
    Level before = root.getLevel();
    root.setLevel(Level.DEBUG);
    try {
      post(REPORT.formatted(",\"notitie\":\"kanarie 06-12345678\""));
      post("{\"gebied\":\"kanarie\"}");
      post("{\"kanarie\":");
      send("/v1/sfeerbeelden/_bulk", "application/x-ndjson", "kanarie\n");
    } finally {
      root.setLevel(before);
      root.detachAppender(log);
    }

    assertThat(log.list)
        .filteredOn(event -> event.getLoggerName().startsWith("nl.rotterdam"))
        .extracting(ILoggingEvent::getFormattedMessage)
        .noneMatch(message -> message.contains("kanarie"));
  }

  private ApiServer start(AccessPolicy access, int perSecond) {
    InstantSource clock = InstantSource.fixed(NOW);
    ReportReader reader =
        new ReportReader(Catalogues.areas(), Catalogues.themes(), clock, UUID::randomUUID);
    IntakeApi api =
        IntakeApi.of(
            reader,
            report -> {
              published.add(report);
              return CompletableFuture.completedFuture(outcome);
            },
            new IntakeSettings(16_384, 16, perSecond, 100),
            clock,
            new SimpleMeterRegistry());
    return ApiServer.start(new ServerSettings("127.0.0.1", 0, 0, access), List.of(api));
  }

  private HttpResponse<String> post(String json) throws Exception {
    return send("/v1/sfeerbeelden", "application/json", json);
  }

  private HttpResponse<String> send(String path, String type, String body) throws Exception {
    return client.send(request(path, type, body).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path, String type, String body) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
        .header("Content-Type", type)
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }
}
