// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.imports;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;
import tools.jackson.databind.JsonNode;

/**
 * Sends lines to an intake, some hundreds at a time; each lot is safe before the next is sent.
 * Thread-safe.
 */
public final class BulkClient {

  private static final int LOT = 1_000;
  private static final int TRIES = 20;
  private static final int OK = 200;
  private static final int UNAVAILABLE = 503;

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI bulk;
  private final Optional<String> key;

  /**
   * @param server where the intake listens, such as {@code http://localhost:8080}
   * @param key the key of a reporter, where the server asks for one
   */
  public BulkClient(URI server, Optional<String> key) {
    this.bulk = server.resolve("/v1/sfeerbeelden/_bulk");
    this.key = key;
  }

  /**
   * What came of it.
   *
   * @param accepted lines that are safe
   * @param refused lines that were refused
   * @param refusedByReason the same, by reason
   * @param masked accepted lines of which something in the note was masked
   * @param maskedByKind what was masked in them, by kind
   */
  public record Outcome(
      long accepted,
      long refused,
      Map<String, Long> refusedByReason,
      long masked,
      Map<String, Long> maskedByKind) {

    static final Outcome NOTHING = new Outcome(0, 0, Map.of(), 0, Map.of());

    public Outcome {
      refusedByReason = Collections.unmodifiableMap(new TreeMap<>(refusedByReason));
      maskedByKind = Collections.unmodifiableMap(new TreeMap<>(maskedByKind));
    }

    static Outcome of(JsonNode receipt) {
      return new Outcome(
          receipt.path("aanvaard").asLong(),
          receipt.path("geweigerd").asLong(),
          counts(receipt.path("geweigerdPerReden")),
          receipt.path("gemaskeerd").asLong(),
          counts(receipt.path("gemaskeerdPerSoort")));
    }

    private static Map<String, Long> counts(JsonNode object) {
      return object.properties().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, count -> count.getValue().asLong()));
    }

    Outcome plus(Outcome other) {
      return new Outcome(
          accepted + other.accepted,
          refused + other.refused,
          sum(refusedByReason, other.refusedByReason),
          masked + other.masked,
          sum(maskedByKind, other.maskedByKind));
    }

    private static Map<String, Long> sum(Map<String, Long> one, Map<String, Long> other) {
      Map<String, Long> sum = new TreeMap<>(one);
      other.forEach((key, count) -> sum.merge(key, count, Long::sum));
      return sum;
    }
  }

  /**
   * Sends every line.
   *
   * @param progress hears how many lines were sent so far
   * @throws IOException when the intake cannot be reached or refuses; what was sent is safe, and
   *     sending all of it again counts nothing twice
   */
  public Outcome send(Iterator<String> lines, LongConsumer progress)
      throws IOException, InterruptedException {
    Outcome total = Outcome.NOTHING;
    long sent = 0;
    StringBuilder lot = new StringBuilder();
    for (int size = 0; lines.hasNext(); ) {
      lot.append(lines.next()).append('\n');
      size++;
      if (size == LOT || !lines.hasNext()) {
        total = total.plus(sendLot(lot.toString()));
        sent += size;
        size = 0;
        lot.setLength(0);
        progress.accept(sent);
      }
    }
    return total;
  }

  private Outcome sendLot(String lines) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(bulk)
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofString(lines));
    key.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
    HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
    for (int tries = 1; response.statusCode() == UNAVAILABLE && tries < TRIES; tries++) {
      Thread.sleep(retryAfter(response));
      response = client.send(request.build(), BodyHandlers.ofString());
    }
    if (response.statusCode() != OK) {
      throw new IOException("de intake antwoordt met status " + response.statusCode());
    }
    return Outcome.of(ContractJson.mapper().readTree(response.body()));
  }

  private static Duration retryAfter(HttpResponse<String> response) {
    List<String> header = response.headers().allValues("Retry-After");
    return Duration.ofSeconds(header.isEmpty() ? 1 : Long.parseLong(header.getFirst()));
  }
}
