// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the topics on a thread of its own, again from the beginning when it has to connect anew.
 * Until the new reading has caught up, the old state stays in sight. Thread-safe.
 */
public final class TopicReadModel implements ReadModel, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TopicReadModel.class);
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
  private static final Duration TO_CLOSE = Duration.ofSeconds(10);

  private final ConsumerSource consumers;
  private final InstantSource clock;
  private final ReadMetrics metrics;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread;
  private volatile Optional<CityState> state = Optional.empty();
  private volatile boolean connected;
  private volatile Optional<Consumer<byte[], byte[]>> consumer = Optional.empty();

  private TopicReadModel(ConsumerSource consumers, InstantSource clock, MeterRegistry registry) {
    this.consumers = consumers;
    this.clock = clock;
    this.metrics = new ReadMetrics(registry);
    this.thread = Thread.ofPlatform().name("dashboard-read-model").daemon().unstarted(this::run);
  }

  /** Starts to read; returns at once, also while the broker or the topics are not there yet. */
  public static TopicReadModel start(
      String bootstrapServers, InstantSource clock, MeterRegistry registry) {
    TopicReadModel model = new TopicReadModel(ConsumerSource.of(bootstrapServers), clock, registry);
    model.thread.start();
    return model;
  }

  @Override
  public Optional<CityState> state() {
    return state;
  }

  @Override
  public boolean isConnected() {
    return connected;
  }

  private void run() {
    while (!isClosed()) {
      try (Consumer<byte[], byte[]> next = consumers.open()) {
        consumer = Optional.of(next);
        if (!isClosed()) {
          new TopicReading(next, clock, metrics, this::show, this::heard).follow();
        }
      } catch (WakeupException e) {
        LOG.debug("reading ends");
      } catch (KafkaException | TopicsMissing e) {
        LOG.warn("reading stops, tries again: {}", e.getClass().getSimpleName());
      } catch (RuntimeException e) {
        // A bug must not end the picture of the city without a sound: the log says where.
        LOG.error("reading stops, tries again: {}", e.getClass().getName(), e);
      } finally {
        consumer = Optional.empty();
        connected = false;
      }
      pause();
    }
  }

  private void show(CityState next) {
    if (state.isEmpty()) {
      LOG.info("the read model has caught up: {} cells", next.cells().size());
    }
    state = Optional.of(next);
  }

  private void heard(boolean answered) {
    if (connected && !answered) {
      LOG.warn("Kafka does not answer");
    }
    connected = answered;
  }

  private boolean isClosed() {
    return closed.getCount() == 0;
  }

  private void pause() {
    try {
      boolean ended = closed.await(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS);
      LOG.debug("reading ended: {}", ended);
    } catch (InterruptedException e) {
      closed.countDown();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    consumer.ifPresent(Consumer::wakeup);
    try {
      thread.join(TO_CLOSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
