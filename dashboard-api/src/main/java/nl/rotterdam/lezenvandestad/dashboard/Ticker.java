// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one thing at every tick, on a thread of its own; a tick that fails does not end them. */
final class Ticker implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("dashboard-tick").daemon().factory());
  private final Timer timer;

  Ticker(MeterRegistry registry) {
    this.timer = registry.timer("dashboard.release");
  }

  void start(Duration tick, Runnable work) {
    long nanos = tick.toNanos();
    ScheduledFuture<?> ticks =
        thread.scheduleWithFixedDelay(() -> run(work), 0, nanos, TimeUnit.NANOSECONDS);
    LOG.debug("ticks every {}: {}", tick, !ticks.isDone());
  }

  private void run(Runnable work) {
    try {
      timer.record(work);
    } catch (RuntimeException e) {
      LOG.error("a tick failed: {}", e.getClass().getName(), e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
