// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.broker;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One node of a small cluster as a process: {@code BrokerApp DATA NODE PORT 1=9101,2=9102,3=9103},
 * the last being the controller port of every node. Ends cleanly on SIGTERM.
 */
public final class BrokerApp {

  private static final Logger LOG = LoggerFactory.getLogger(BrokerApp.class);

  private BrokerApp() {}

  /** Runs until the process is told to end. */
  public static void main(String[] args) throws InterruptedException {
    Map<Integer, Integer> controllers =
        Arrays.stream(args[3].split(",", -1))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(p -> Integer.valueOf(p[0]), p -> Integer.valueOf(p[1])));
    BrokerSettings settings =
        new BrokerSettings(
            Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]), controllers);
    EmbeddedBroker broker = EmbeddedBroker.start(settings);
    LOG.info("broker {} is ready at {}", settings.nodeId(), broker.bootstrapServers());
    CountDownLatch end = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(() -> {
                  broker.close();
                  end.countDown();
                }));
    end.await();
  }
}
