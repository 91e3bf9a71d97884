// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.rotterdam.lezenvandestad.testkit.Await;

/**
 * Reporters who send one report after another and do not give up: each is sent again, with the same
 * id, until it is acknowledged.
 */
final class Posters implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int ACCEPTED = 202;

  private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final ExecutorService threads;
  private final URI intake;

  private Posters(int count, int port) {
    this.threads = Executors.newFixedThreadPool(count);
    this.intake = URI.create("http://127.0.0.1:" + port + "/v1/sfeerbeelden");
  }

  /** Starts so many reporters. */
  static Posters start(int count, int port) {
    Posters posters = new Posters(count, port);
    for (int i = 0; i < count; i++) {
      posters.threads.execute(posters::post);
    }
    return posters;
  }

  private void post() {
    while (!stopped.get()) {
      UUID id = UUID.randomUUID();
      Await.until("an acknowledgement", PATIENCE, () -> isAccepted(id));
      acknowledged.add(id);
    }
  }

  private boolean isAccepted(UUID id) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(intake)
            .timeout(Duration.ofSeconds(15))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(report(id)))
            .build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == ACCEPTED;
    } catch (IOException e) {
      return false;
    }
  }

  private static String report(UUID id) {
    return """
    {"id":"%s","gebied":"spangen","domein":"sociaal","themas":["oekraine"],"spanning":2}\
    """
        .formatted(id);
  }

  /** How many reports are acknowledged so far. */
  int acknowledged() {
    return acknowledged.size();
  }

  /** Returns when this many more are acknowledged. */
  void awaitMore(int more) {
    int target = acknowledged() + more;
    Await.until(target + " acknowledgements", PATIENCE, () -> acknowledged() >= target);
  }

  /** Lets each finish the report it has in hand. */
  void finish() throws InterruptedException {
    stopped.set(true);
    threads.shutdown();
    if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("a reporter was never acknowledged");
    }
  }

  @Override
  public void close() {
    stopped.set(true);
    threads.shutdownNow();
    client.shutdownNow();
  }
}
