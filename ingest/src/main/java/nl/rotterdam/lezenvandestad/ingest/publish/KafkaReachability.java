// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.publish;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;

/** Asks every few seconds whether a broker answers, so that a health check need not wait. */
public final class KafkaReachability implements AutoCloseable {

  private static final long SECONDS = 2;

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("kafka-reachability").daemon().factory());
  private final Admin admin;
  private volatile boolean reachable;

  private KafkaReachability(Admin admin) {
    this.admin = admin;
  }

  /** Starts to ask; the admin client stays the caller's. */
  public static KafkaReachability start(Admin admin) {
    KafkaReachability reachability = new KafkaReachability(admin);
    var _ =
        reachability.timer.scheduleWithFixedDelay(reachability::ask, 0, SECONDS, TimeUnit.SECONDS);
    return reachability;
  }

  private void ask() {
    int timeout = (int) TimeUnit.SECONDS.toMillis(SECONDS);
    try {
      var nodes = admin.describeCluster(new DescribeClusterOptions().timeoutMs(timeout)).nodes();
      reachable = !nodes.get(2 * SECONDS, TimeUnit.SECONDS).isEmpty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      reachable = false;
    }
  }

  /** Whether a broker answered the last time. */
  public boolean isReachable() {
    return reachable;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
