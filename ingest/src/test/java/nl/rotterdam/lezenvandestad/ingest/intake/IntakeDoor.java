// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.rotterdam.lezenvandestad.http.ApiServer;
import nl.rotterdam.lezenvandestad.http.ServerSettings;
import nl.rotterdam.lezenvandestad.ingest.Catalogues;
import nl.rotterdam.lezenvandestad.ingest.privacy.GatePolicy;
import nl.rotterdam.lezenvandestad.ingest.publish.PublishOutcome;
import nl.rotterdam.lezenvandestad.ingest.validation.ReportReader;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;

/**
 * The intake on a free port, before a publisher that keeps what it gets and says what it is told.
 */
final class IntakeDoor implements AutoCloseable {

  /** A report with room for more fields. */
  static final String REPORT =
      """
      {"gebied":"spangen","domein":"veilig","themas":["oekraine"],"spanning":3%s}\
      """;

  private static final Instant NOW = Instant.parse("2026-03-10T14:07:30Z");

  /** A note about one person, without anything else that the gate finds. */
  static final String ABOUT_ONE_PERSON =
      "Hij radicaliseert en wil uitreizen. Wij maken ons zorgen om hem";

  private static final IntakeSettings WIDE =
      settings(1000, 1000, 16, OptionalInt.empty(), GatePolicy.REFUSE, GatePolicy.MASK);

  private final Queue<Sfeerbeeld> published = new ConcurrentLinkedQueue<>();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final HttpClient client = HttpClient.newHttpClient();
  private volatile CompletableFuture<PublishOutcome> answer =
      CompletableFuture.completedFuture(PublishOutcome.ACKNOWLEDGED);
  private ApiServer server = start(new AccessPolicy.Open(), WIDE);

  static IntakeSettings settings(
      int perSecond,
      int checksPerSecond,
      int openRequests,
      OptionalInt importLines,
      GatePolicy single,
      GatePolicy imported) {
    return new IntakeSettings(
        16_384, openRequests, perSecond, checksPerSecond, 100, importLines, single, imported);
  }

  private ApiServer start(AccessPolicy access, IntakeSettings settings) {
    InstantSource clock = InstantSource.fixed(NOW);
    ReportReader reader =
        new ReportReader(Catalogues.areas(), Catalogues.themes(), clock, UUID::randomUUID);
    IntakeApi api = new IntakeApi(reader, this::publish, settings, clock, meters);
    return ApiServer.start(
        new ServerSettings("127.0.0.1", 0, 0, access),
        List.of(api, api.form(Catalogues.areas(), Catalogues.themes(), clock)));
  }

  private CompletableFuture<PublishOutcome> publish(Sfeerbeeld report) {
    published.add(report);
    return answer;
  }

  void restart(IntakeSettings settings) {
    server.close();
    server = start(new AccessPolicy.Open(), settings);
  }

  void restart(AccessPolicy access) {
    server.close();
    server = start(access, WIDE);
  }

  /** What the publisher says from now on. */
  void answer(CompletableFuture<PublishOutcome> next) {
    answer = next;
  }

  Queue<Sfeerbeeld> published() {
    return published;
  }

  HttpClient client() {
    return client;
  }

  double counted(String outcome) {
    return meters.get("lezen.intake.sfeerbeelden").tag("uitkomst", outcome).counter().count();
  }

  /** A line of an import. */
  static String line(int id, String more) {
    return """
    {"id":"%s","waargenomenOp":"2026-01-05T04:28:17Z","gebied":"centrum","domein":"sociaal","themas":["oekraine"],"spanning":3%s}
    """
        .formatted(new UUID(0x4000, Long.MIN_VALUE | (long) id), more);
  }

  HttpResponse<String> bulk(String body) throws IOException, InterruptedException {
    return send("/v1/sfeerbeelden/_bulk", "application/x-ndjson", body);
  }

  HttpResponse<String> check(String query, String json) throws IOException, InterruptedException {
    return send("/v1/sfeerbeelden/_controleer" + query, "application/json", json);
  }

  HttpResponse<String> post(String json) throws IOException, InterruptedException {
    return send("/v1/sfeerbeelden", "application/json", json);
  }

  HttpResponse<String> send(String path, String type, String body)
      throws IOException, InterruptedException {
    return client.send(request(path, type, body).build(), BodyHandlers.ofString());
  }

  HttpRequest.Builder request(String path, String type, String body) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
        .header("Content-Type", type)
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  @Override
  public void close() {
    server.close();
    client.close();
  }
}
