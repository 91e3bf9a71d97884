// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.json.JavalinJackson3;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;

/** A running public server with the route tables of one or more services. Thread-safe. */
public final class ApiServer implements AutoCloseable {

  /** The version of the API, as the header {@code API-Version} gives it. */
  public static final String VERSION = "1.0.0";

  private final Javalin server;

  private ApiServer(Javalin server) {
    this.server = server;
  }

  /** Starts to listen. */
  public static ApiServer start(ServerSettings settings, List<RouteTable> tables) {
    AccessGuard guard = new AccessGuard(settings.access());
    Javalin server =
        Javalin.create(config -> {
          common(config);
          config.routes.before(SecurityHeaders::set);
          config.routes.beforeMatched(guard::check);
          ApiErrors.addTo(config.routes);
          tables.forEach(table -> table.addTo(config.routes));
        });
    return new ApiServer(server.start(settings.host(), settings.port()));
  }

  /** What the public and the management server have in common. */
  static void common(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.router.ignoreTrailingSlashes = false;
    config.jsonMapper(new JavalinJackson3(ContractJson.mapper(), true));
    config.jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setSendXPoweredBy(false);
    });
  }

  /** The port it listens on. */
  public int port() {
    return server.port();
  }

  /** Stops listening and ends open requests. */
  @Override
  public void close() {
    server.stop();
  }
}
