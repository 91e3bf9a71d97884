// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.rotterdam.lezenvandestad.dashboard.api.DashboardApi;
import nl.rotterdam.lezenvandestad.dashboard.api.LiveStream;
import nl.rotterdam.lezenvandestad.dashboard.api.LiveStream.StreamSettings;
import nl.rotterdam.lezenvandestad.dashboard.api.alert.AlertText;
import nl.rotterdam.lezenvandestad.dashboard.api.alert.AlertsApi;
import nl.rotterdam.lezenvandestad.dashboard.api.note.NotesApi;
import nl.rotterdam.lezenvandestad.dashboard.assessment.AssessmentIntake;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
import nl.rotterdam.lezenvandestad.dashboard.page.AppRoutes;
import nl.rotterdam.lezenvandestad.dashboard.page.AssessmentForms;
import nl.rotterdam.lezenvandestad.dashboard.page.PageRoutes;
import nl.rotterdam.lezenvandestad.dashboard.publish.AcuteLane;
import nl.rotterdam.lezenvandestad.dashboard.publish.AlertGate;
import nl.rotterdam.lezenvandestad.dashboard.publish.AlertReleases;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.publish.Releases;
import nl.rotterdam.lezenvandestad.dashboard.search.NewTopics;
import nl.rotterdam.lezenvandestad.dashboard.search.RetainedNotes;
import nl.rotterdam.lezenvandestad.http.ApiServer;
import nl.rotterdam.lezenvandestad.http.RouteTable;
import nl.rotterdam.lezenvandestad.http.ServerSettings;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.model.access.Role;
import nl.rotterdam.lezenvandestad.model.alert.Assessment;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;
import tools.jackson.databind.JsonNode;

/** The real server over a hand-filled model; a test ticks it by hand. */
public final class DashboardServer implements AutoCloseable {

  public static final int SMALLEST_GROUP = 3;

  private static final Duration TICK = Duration.ofSeconds(1);

  private final List<String> looks = new CopyOnWriteArrayList<>();
  private volatile Instant now = Fixtures.NOW;

  private final Releases releases;
  private final AlertReleases alerts;
  private final List<Assessment> written = new CopyOnWriteArrayList<>();
  private volatile boolean writes = true;
  private volatile Optional<RetainedNotes> notes = Optional.empty();
  private volatile boolean keepsLooks = true;
  private final LiveStream stream;
  private final List<RouteTable> tables;
  private final ApiServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private DashboardServer(HandFilledModel model, StreamSettings settings, AccessPolicy access) {
    Catalogues catalogues = Fixtures.catalogues();
    releases =
        new Releases(
            Rules.of(SMALLEST_GROUP),
            Fixtures.pictures(),
            model,
            new MemoryLog(),
            catalogues,
            () -> now,
            TICK);
    stream = new LiveStream(catalogues, settings, new SimpleMeterRegistry());
    releases.follow(stream::released);
    alerts =
        new AlertReleases(
            new AlertGate(Rules.of(SMALLEST_GROUP), catalogues),
            model,
            releases,
            catalogues,
            () -> Fixtures.NOW,
            Duration.ofMinutes(5));
    AcuteLane acuteLane = new AcuteLane(model, alerts, catalogues, () -> now, Duration.ofHours(4));
    AssessmentIntake intake = new AssessmentIntake(alerts, this::write, () -> Fixtures.NOW);
    AlertsApi alertsApi = new AlertsApi(alerts, intake, catalogues);
    AlertText alertText = new AlertText(catalogues);
    alerts.follow(release -> stream.tell(AlertsApi.EVENT, alertText.event(release)));
    tables =
        List.of(
            new DashboardApi(
                releases, catalogues, stream, acuteLane, this::look, () -> Fixtures.NOW),
            alertsApi,
            new NotesApi(
                () -> notes,
                new NewTopics(
                    Fixtures.vocabulary(), SMALLEST_GROUP, catalogues.areas(), () -> Fixtures.NOW),
                catalogues,
                this::look,
                () -> Fixtures.NOW),
            new AppRoutes(),
            new PageRoutes(releases, alerts, catalogues),
            new AssessmentForms(intake, alerts));
    server = ApiServer.start(new ServerSettings("127.0.0.1", 0, 0, access), tables);
    tick();
  }

  private boolean write(Assessment assessment) {
    return writes && written.add(assessment);
  }

  private void look(Role role, String at) {
    if (!keepsLooks) {
      throw new IllegalStateException("not kept");
    }
    looks.add(role + " " + at);
  }

  /** From now on these notes are found. */
  public void finds(RetainedNotes next) {
    notes = Optional.of(next);
  }

  /** From now on a look cannot be kept. */
  public void keepsNoLooks() {
    keepsLooks = false;
  }

  /** Sends JSON. */
  public HttpResponse<String> post(String path, String json) {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build());
  }

  /** The assessments that were taken in. */
  public List<Assessment> written() {
    return List.copyOf(written);
  }

  /** From now on Kafka does not answer an assessment. */
  public void takesNoMore() {
    writes = false;
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

  /** So many ticks that a report has reached every level. */
  public void tick() {
    for (int i = 0; i < 3; i++) {
      now = now.plus(TICK);
      releases.tick();
      alerts.tick();
    }
  }

  /** Time passes, without a tick. */
  public void pass(Duration time) {
    now = now.plus(time);
  }

  /** Who looked at what is written down. */
  public List<String> looks() {
    return List.copyOf(looks);
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
