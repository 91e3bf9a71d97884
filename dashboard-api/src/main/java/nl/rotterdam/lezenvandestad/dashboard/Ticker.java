// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does one thing at every tick of the clock on the wall, on a thread of its own: a tick is a whole
 * multiple of its length since the epoch. One that fails does not end them.
 */
final class Ticker implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("dashboard-tick").daemon().factory());
  private final InstantSource clock;
  private final Timer timer;

  Ticker(InstantSource clock, MeterRegistry registry) {
    this.clock = clock;
    this.timer = registry.timer("dashboard.release");
  }

  void start(Duration tick, Runnable work) {
    schedule(0, tick, work);
  }

  private void schedule(long millis, Duration tick, Runnable work) {
    try {
      ScheduledFuture<?> next =
          thread.schedule(
              () -> {
                run(work);
                schedule(untilNext(tick), tick, work);
              },
              millis,
              TimeUnit.MILLISECONDS);
      LOG.trace("next tick waits: {}", !next.isDone());
    } catch (RejectedExecutionException closed) {
      LOG.debug("ticking ends");
    }
  }

  private long untilNext(Duration tick) {
    return tick.toMillis() - Math.floorMod(clock.millis(), tick.toMillis());
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
