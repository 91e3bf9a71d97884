// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.api.DashboardApi;
import nl.rotterdam.lezenvandestad.dashboard.api.LiveStream;
import nl.rotterdam.lezenvandestad.dashboard.page.PageRoutes;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.publish.PublishGate;
import nl.rotterdam.lezenvandestad.dashboard.publish.Releases;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.TopicReadModel;
import nl.rotterdam.lezenvandestad.http.HealthCheck;
import nl.rotterdam.lezenvandestad.http.RouteTable;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;

/** The dashboard service, running: its routes can be mounted on any server. Thread-safe. */
public final class Dashboard implements AutoCloseable {

  private final TopicReadModel model;
  private final Releases releases;
  private final LiveStream stream;
  private final Ticker ticker;
  private final List<RouteTable> tables;

  private Dashboard(
      TopicReadModel model,
      Releases releases,
      LiveStream stream,
      Ticker ticker,
      List<RouteTable> tables) {
    this.model = model;
    this.releases = releases;
    this.stream = stream;
    this.ticker = ticker;
    this.tables = tables;
  }

  /**
   * Starts to read the topics and to release figures. Returns at once: neither the broker nor the
   * topics need to be there yet; {@link #checks} tells when the picture is whole.
   */
  public static Dashboard start(
      String bootstrapServers,
      DashboardSettings settings,
      AreaTree areas,
      ThemeCatalogue themes,
      InstantSource clock,
      MeterRegistry registry) {
    Catalogues catalogues = new Catalogues(areas, themes);
    TopicReadModel model = TopicReadModel.start(bootstrapServers, clock, registry);
    Releases releases =
        new Releases(new PublishGate(settings.smallestGroup()), model, catalogues, clock);
    LiveStream stream = new LiveStream(catalogues, settings.stream(), registry);
    releases.follow(stream::released);
    Ticker ticker = new Ticker(registry);
    ticker.start(settings.tick(), releases::tick);
    List<RouteTable> tables =
        List.of(
            new DashboardApi(releases, catalogues, stream, clock),
            new PageRoutes(releases, catalogues));
    return new Dashboard(model, releases, stream, ticker, tables);
  }

  /** Its routes. */
  public RouteTable routes() {
    return routes -> tables.forEach(table -> table.addTo(routes));
  }

  /** What must be well before it is ready. */
  public List<HealthCheck> checks() {
    return List.of(
        HealthCheck.of("dashboard-leesmodel", () -> releases.current().isPresent()),
        HealthCheck.of("dashboard-kafka", model::isConnected));
  }

  /** Lets those who follow go, and stops reading. */
  @Override
  public void close() {
    ticker.close();
    stream.close();
    model.close();
  }
}
