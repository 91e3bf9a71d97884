// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.concurrent.CountDownLatch;
import nl.rotterdam.lezenvandestad.http.ManagementServer;
import nl.rotterdam.lezenvandestad.model.config.InvalidConfig;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The streams service as a process: {@code StreamsApp --config DIR --kafka host:port --beheerpoort
 * N --data DIR}. Ends cleanly on SIGTERM, and with a status other than 0 when it cannot go on.
 */
public final class StreamsApp {

  private static final Logger LOG = LoggerFactory.getLogger(StreamsApp.class);
  private static final int FAILED = 1;

  private StreamsApp() {}

  /** Runs until the process is told to end. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) {
    try {
      run(StreamsAppConfig.read(args));
    } catch (InvalidConfig | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(FAILED);
    } catch (KafkaException e) {
      LOG.error("streams cannot start: {}", e.getClass().getSimpleName());
      System.exit(FAILED);
    }
  }

  private static void run(StreamsAppConfig config) {
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    Streams streams =
        Streams.start(
            config.streams(),
            config.city(),
            config.broker(),
            config.state(),
            meters,
            () -> System.exit(FAILED));
    ManagementServer management = ManagementServer.start(config.server(), streams.checks(), meters);
    LOG.info("streams counts on {}; health on port {}", config.broker(), management.port());
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(() -> {
                  management.close();
                  streams.close();
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
