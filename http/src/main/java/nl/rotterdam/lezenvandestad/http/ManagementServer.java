// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.http;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A second server, for the machine that watches this one: health and metrics, nothing else. */
public final class ManagementServer implements AutoCloseable {

  private final Javalin server;

  private ManagementServer(Javalin server) {
    this.server = server;
  }

  /**
   * Starts to listen on the management port of these settings.
   *
   * @param checks what is told about health; the vital ones decide whether it is ready
   */
  public static ManagementServer start(
      ServerSettings settings, List<HealthCheck> checks, PrometheusMeterRegistry metrics) {
    Javalin server =
        Javalin.create(config -> {
          ApiServer.common(config);
          ApiErrors.addTo(config.routes);
          config.routes.get("/health/live", context -> context.json(Map.of("status", "ok")));
          config.routes.get("/health/ready", context -> ready(context, checks));
          config.routes.get(
              "/metrics",
              context ->
                  context
                      .contentType("text/plain; version=0.0.4; charset=utf-8")
                      .result(metrics.scrape()));
        });
    return new ManagementServer(server.start(settings.host(), settings.managementPort()));
  }

  private static void ready(Context context, List<HealthCheck> checks) {
    Map<String, Boolean> parts = new LinkedHashMap<>();
    boolean ready = true;
    for (HealthCheck check : checks) {
      boolean well = check.isReady();
      parts.put(check.name(), well);
      ready &= well || !check.isVital();
    }
    context.status(ready ? 200 : 503);
    context.json(Map.of("status", ready ? "ok" : "niet-gereed", "onderdelen", parts));
  }

  /** The port it listens on. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }
}
