// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search.follow;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.rotterdam.lezenvandestad.dashboard.search.RetainedNotes;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the topics on a thread of its own, from their beginning again when it has to connect
 * anew: until the new index has caught up, the old one answers. Thread-safe.
 */
public final class NoteFollower implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(NoteFollower.class);
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
  private static final Duration TO_CLOSE = Duration.ofSeconds(10);
  private static final int BATCH = 5_000;

  private final String bootstrapServers;
  private final Supplier<RetainedNotes> empty;
  private final InstantSource clock;
  private final MeterRegistry registry;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread;
  private volatile Optional<RetainedNotes> notes = Optional.empty();
  private volatile Optional<Consumer<byte[], byte[]>> consumer = Optional.empty();

  private NoteFollower(
      String bootstrapServers,
      Supplier<RetainedNotes> empty,
      InstantSource clock,
      MeterRegistry registry) {
    this.bootstrapServers = bootstrapServers;
    this.empty = empty;
    this.clock = clock;
    this.registry = registry;
    this.thread = Thread.ofPlatform().name("dashboard-notes").daemon().unstarted(this::run);
  }

  /**
   * Starts to follow; returns at once, also while the broker or the topics are not there yet.
   *
   * @param empty makes an index to fill
   */
  public static NoteFollower start(
      String bootstrapServers,
      Supplier<RetainedNotes> empty,
      InstantSource clock,
      MeterRegistry registry) {
    NoteFollower follower = new NoteFollower(bootstrapServers, empty, clock, registry);
    registry.gauge(
        "dashboard.notes", follower, f -> f.notes().map(n -> n.index().size()).orElse(0));
    follower.thread.start();
    return follower;
  }

  /** The notes that are retained; empty until all were read once. */
  public Optional<RetainedNotes> notes() {
    return notes;
  }

  private void run() {
    while (!isClosed()) {
      try (Consumer<byte[], byte[]> next = open()) {
        consumer = Optional.of(next);
        if (!isClosed()) {
          new TopicsReading(next, empty.get(), clock, registry, this::show).follow();
        }
      } catch (WakeupException e) {
        LOG.debug("following notes ends");
      } catch (KafkaException e) {
        LOG.warn("following notes stops, tries again: {}", e.getClass().getSimpleName());
      } catch (RuntimeException e) {
        // Its message may hold what a note says: the class alone.
        LOG.error("following notes stops, tries again: {}", e.getClass().getName());
      } finally {
        consumer = Optional.empty();
      }
      pause();
    }
  }

  private void show(RetainedNotes next) {
    LOG.info("the index of notes has caught up: {} notes", next.index().size());
    notes = Optional.of(next);
  }

  private Consumer<byte[], byte[]> open() {
    return new KafkaConsumer<>(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed",
            // When what comes next is gone from a topic, the reading begins again.
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "none",
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false,
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            BATCH,
            ConsumerConfig.CLIENT_ID_CONFIG,
            "dashboard-notes"),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }

  private boolean isClosed() {
    return closed.getCount() == 0;
  }

  private void pause() {
    try {
      boolean ended = closed.await(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS);
      LOG.debug("following notes ended: {}", ended);
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
