// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.process;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.rotterdam.lezenvandestad.model.erasure.DeletionReason;
import nl.rotterdam.lezenvandestad.model.sweep.Sweep;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs sweeps again and again on a thread of its own. */
public final class RepeatedSweep implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RepeatedSweep.class);

  /** A start has better things to do in its first minute. */
  private static final Duration FIRST = Duration.ofMinutes(1);

  /** A record goes at the first sweep after its time, its bytes after the second. */
  private static final Duration BETWEEN = Duration.ofHours(6);

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("sweep-", 0).factory());

  private RepeatedSweep() {}

  /** Starts; a sweep that fails is logged, and made up for by the next. */
  public static RepeatedSweep start(List<Sweep> sweeps) {
    RepeatedSweep repeated = new RepeatedSweep();
    var _ =
        repeated.thread.scheduleWithFixedDelay(
            () -> sweeps.forEach(RepeatedSweep::run),
            FIRST.toMillis(),
            BETWEEN.toMillis(),
            TimeUnit.MILLISECONDS);
    return repeated;
  }

  private static void run(Sweep sweep) {
    try {
      Map<DeletionReason, Integer> deleted = sweep.run();
      if (!deleted.isEmpty()) {
        LOG.info("deleted from {}: {}", sweep.topic(), deleted);
      }
    } catch (KafkaException e) {
      LOG.warn("a sweep failed: {} {}", sweep.topic(), e.getClass().getSimpleName());
    } catch (RuntimeException e) {
      // Thrown on, it would end all sweeps to come without a sound.
      LOG.error("a sweep failed: {} {}", sweep.topic(), e.getClass().getName());
    }
  }

  /** Ends at once: what a sweep was deleting, the next deletes. */
  @Override
  public void close() {
    thread.shutdownNow();
  }
}
