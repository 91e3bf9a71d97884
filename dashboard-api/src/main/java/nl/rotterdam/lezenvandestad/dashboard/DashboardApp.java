// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.rotterdam.lezenvandestad.http.ApiServer;
import nl.rotterdam.lezenvandestad.http.ManagementServer;
import nl.rotterdam.lezenvandestad.model.config.InvalidConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The dashboard service as a process: {@code DashboardApp --config DIR --kafka host:port --poort N
 * --beheerpoort N}. Ends cleanly on SIGTERM, and with a status other than 0 when it cannot start.
 */
public final class DashboardApp {

  private static final Logger LOG = LoggerFactory.getLogger(DashboardApp.class);
  private static final int FAILED = 1;

  private DashboardApp() {}

  /** Runs until the process is told to end. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) {
    try {
      run(DashboardAppConfig.read(args));
    } catch (InvalidConfig | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(FAILED);
    } catch (RuntimeException e) {
      LOG.error("the dashboard cannot start: {}", e.getClass().getName(), e);
      System.exit(FAILED);
    }
  }

  private static void run(DashboardAppConfig config) {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    Dashboard dashboard =
        Dashboard.start(
            config.bootstrapServers(),
            config.dashboard(),
            config.areas(),
            config.themes(),
            InstantSource.system(),
            registry);
    ApiServer server = ApiServer.start(config.server(), List.of(dashboard.routes()));
    ManagementServer management =
        ManagementServer.start(config.server(), dashboard.checks(), registry);
    LOG.info("dashboard on port {}; health on port {}", server.port(), management.port());
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(() -> {
                  management.close();
                  dashboard.close();
                  server.close();
                  closed.countDown();
                }));
    await(closed);
  }

  private static void await(CountDownLatch closed) {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
