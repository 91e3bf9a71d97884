// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.api.DashboardApi;
import nl.rotterdam.lezenvandestad.dashboard.api.LiveStream;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
import nl.rotterdam.lezenvandestad.dashboard.journal.BundleTopic;
import nl.rotterdam.lezenvandestad.dashboard.journal.LookTopic;
import nl.rotterdam.lezenvandestad.dashboard.page.PageRoutes;
import nl.rotterdam.lezenvandestad.dashboard.publish.AcuteLane;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.publish.Releases;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.TopicReadModel;
import nl.rotterdam.lezenvandestad.http.HealthCheck;
import nl.rotterdam.lezenvandestad.http.RouteTable;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.topic.Broker;

/** The dashboard service, running: its routes can be mounted on any server. Thread-safe. */
public final class Dashboard implements AutoCloseable {

  private final TopicReadModel model;
  private final BundleTopic bundles;
  private final LookTopic looks;
  private final Releases releases;
  private final LiveStream stream;
  private final Ticker ticker;
  private final List<RouteTable> tables;

  private Dashboard(
      Broker broker,
      DashboardSettings settings,
      Catalogues catalogues,
      InstantSource clock,
      MeterRegistry registry) {
    model = TopicReadModel.start(broker.bootstrapServers(), clock, registry);
    bundles = new BundleTopic(broker);
    looks = new LookTopic(broker, clock);
    Rules rules = Rules.of(settings.smallestGroup());
    releases = new Releases(rules, model, bundles, catalogues, clock, settings.tick());
    stream = new LiveStream(catalogues, settings.stream(), registry);
    releases.follow(stream::released);
    ticker = new Ticker(clock, registry);
    ticker.start(settings.tick(), releases::tick);
    AcuteLane acuteLane = new AcuteLane(model, catalogues, clock, settings.acuteSignals());
    tables =
        List.of(
            new DashboardApi(releases, catalogues, stream, acuteLane, looks),
            new PageRoutes(releases, catalogues));
  }

  /**
   * Starts to read the topics and to release figures. Returns at once: neither the broker nor the
   * topics need to be there yet; {@link #checks} tells when the picture is whole.
   */
  public static Dashboard start(
      Broker broker,
      DashboardSettings settings,
      AreaTree areas,
      ThemeCatalogue themes,
      InstantSource clock,
      MeterRegistry registry) {
    return new Dashboard(broker, settings, new Catalogues(areas, themes), clock, registry);
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
    bundles.close();
    looks.close();
    model.close();
  }
}
