// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.api.DashboardApi;
import nl.rotterdam.lezenvandestad.dashboard.api.LiveStream;
import nl.rotterdam.lezenvandestad.dashboard.api.LiveStream.StreamSettings;
import nl.rotterdam.lezenvandestad.dashboard.page.PageRoutes;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.publish.PublishGate;
import nl.rotterdam.lezenvandestad.dashboard.publish.Releases;
import nl.rotterdam.lezenvandestad.http.ApiServer;
import nl.rotterdam.lezenvandestad.http.RouteTable;
import nl.rotterdam.lezenvandestad.http.ServerSettings;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;
import tools.jackson.databind.JsonNode;

/** The real server over a hand-filled model; a test ticks it by hand. */
public final class DashboardServer implements AutoCloseable {

  public static final int SMALLEST_GROUP = 3;

  private final Releases releases;
  private final LiveStream stream;
  private final List<RouteTable> tables;
  private final ApiServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private DashboardServer(HandFilledModel model, StreamSettings settings, AccessPolicy access) {
    Catalogues catalogues = Fixtures.catalogues();
    releases = new Releases(new PublishGate(SMALLEST_GROUP), model, catalogues, () -> Fixtures.NOW);
    stream = new LiveStream(catalogues, settings, new SimpleMeterRegistry());
    releases.follow(stream::released);
    tables =
        List.of(
            new DashboardApi(releases, catalogues, stream, () -> Fixtures.NOW),
            new PageRoutes(releases, catalogues));
    server = ApiServer.start(new ServerSettings("127.0.0.1", 0, 0, access), tables);
    releases.tick();
  }

  public static DashboardServer over(HandFilledModel model) {
    return over(model, new StreamSettings(Duration.ofMillis(200), 300, 16));
  }

  public static DashboardServer over(HandFilledModel model, StreamSettings settings) {
    return new DashboardServer(model, settings, new AccessPolicy.Open());
  }

  public static DashboardServer over(HandFilledModel model, AccessPolicy access) {
    return new DashboardServer(model, new StreamSettings(Duration.ofMillis(200), 300, 16), access);
  }

  public void tick() {
    releases.tick();
  }

  /** Ends the live stream and leaves the server up. */
  public void letGo() {
    stream.close();
  }

  public List<RouteTable> tables() {
    return tables;
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(at(path)).build());
  }

  public HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public JsonNode json(String path) {
    return ContractJson.mapper().readTree(get(path).body());
  }

  @Override
  public void close() {
    stream.close();
    server.close();
    client.close();
  }
}
