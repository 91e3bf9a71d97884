// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.process;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.rotterdam.lezenvandestad.model.config.InvalidConfig;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a service as a process: from its arguments until it is told to end. */
public final class ServiceProcess {

  /** The status of a process that cannot go on. */
  public static final int FAILED = 1;

  private static final Logger LOG = LoggerFactory.getLogger(ServiceProcess.class);

  private ServiceProcess() {}

  /** Starts the parts of a service; what was started first is closed last. */
  @FunctionalInterface
  public interface Start {

    /**
     * Starts.
     *
     * @return every part, in the order in which they were started
     */
    List<AutoCloseable> parts(List<String> arguments);
  }

  /** Starts, and returns when the process was told to end and every part is closed. */
  @SuppressWarnings("SystemOut") // a mistake in the configuration is for the person at the terminal
  public static void run(String name, String[] arguments, Start start) {
    UncaughtFault.hearAll();
    List<AutoCloseable> parts;
    try {
      parts = start.parts(List.of(arguments));
    } catch (InvalidConfig | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(FAILED);
      return;
    } catch (KafkaException e) {
      LOG.error("{} cannot start: {}", name, e.getClass().getSimpleName());
      System.exit(FAILED);
      return;
    }
    LOG.info("{} runs", name);
    awaitEnd(parts);
  }

  /** Returns when the process was told to end and every part is closed. */
  public static void awaitEnd(List<AutoCloseable> parts) {
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .name("shutdown")
                .unstarted(() -> {
                  closeAll(parts);
                  closed.countDown();
                }));
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Closes what was started, the last first; one that fails does not keep the others open. */
  public static void closeAll(List<AutoCloseable> parts) {
    parts.reversed().forEach(ServiceProcess::close);
  }

  private static void close(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      LOG.error("a part did not close: {}", e.getClass().getName());
    }
  }
}
