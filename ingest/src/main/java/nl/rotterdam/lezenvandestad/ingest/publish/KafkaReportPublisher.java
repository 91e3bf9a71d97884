// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.publish;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.topic.CloudEventHeaders;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes reports to {@link Topics#REPORTS}. Reports wait a moment for each other and leave in
 * random order. Memory is bounded: when the waiting room or the producer's buffer is full, the
 * answer is {@link PublishOutcome#UNAVAILABLE}. Thread-safe.
 */
public final class KafkaReportPublisher implements ReportPublisher, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(KafkaReportPublisher.class);
  private static final int LARGEST_BATCH = 1_000;
  private static final long BUFFER_BYTES = 32L * 1024 * 1024;

  private final BlockingQueue<Waiting> waitingRoom = new ArrayBlockingQueue<>(10_000);
  private final Producer<ReportId, Sfeerbeeld> producer;
  private final PublishSettings settings;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final Thread sender;
  private volatile boolean closed;

  private record Waiting(Sfeerbeeld report, CompletableFuture<PublishOutcome> outcome) {}

  private KafkaReportPublisher(
      Producer<ReportId, Sfeerbeeld> producer,
      PublishSettings settings,
      InstantSource clock,
      RandomGenerator random) {
    this.producer = producer;
    this.settings = settings;
    this.clock = clock;
    this.random = random;
    this.sender = Thread.ofPlatform().name("report-sender").daemon().unstarted(this::sendBatches);
  }

  /**
   * Starts to take reports.
   *
   * @param random decides the order within a batch
   */
  public static KafkaReportPublisher start(
      String bootstrapServers,
      PublishSettings settings,
      InstantSource clock,
      RandomGenerator random) {
    Producer<ReportId, Sfeerbeeld> producer =
        new KafkaProducer<>(
            config(bootstrapServers, settings),
            Topics.REPORTS.keySerde().serializer(),
            Topics.REPORTS.valueSerde().serializer());
    KafkaReportPublisher publisher = new KafkaReportPublisher(producer, settings, clock, random);
    publisher.sender.start();
    return publisher;
  }

  private static Map<String, Object> config(String bootstrapServers, PublishSettings settings) {
    int deadline = Math.toIntExact(settings.deadline().toMillis());
    return Map.of(
        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
        bootstrapServers,
        ProducerConfig.ACKS_CONFIG,
        "all",
        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
        true,
        ProducerConfig.COMPRESSION_TYPE_CONFIG,
        "lz4",
        ProducerConfig.LINGER_MS_CONFIG,
        5,
        ProducerConfig.BUFFER_MEMORY_CONFIG,
        BUFFER_BYTES,
        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
        deadline,
        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
        deadline / 2,
        ProducerConfig.MAX_BLOCK_MS_CONFIG,
        deadline / 2,
        ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
        500);
  }

  @Override
  public CompletableFuture<PublishOutcome> publish(Sfeerbeeld report) {
    Waiting waiting = new Waiting(report, new CompletableFuture<>());
    if (closed || !waitingRoom.offer(waiting)) {
      waiting.outcome().complete(PublishOutcome.UNAVAILABLE);
    }
    return waiting.outcome();
  }

  private void sendBatches() {
    while (!closed || !waitingRoom.isEmpty()) {
      try {
        send(nextBatch());
      } catch (InterruptedException e) {
        // close() asks for the rest to be sent; the loop's condition ends it.
        LOG.debug("sender was woken to close");
      }
    }
  }

  /** The reports that came within the wait of the first, in random order. */
  private List<Waiting> nextBatch() throws InterruptedException {
    List<Waiting> batch = new ArrayList<>();
    Waiting first = waitingRoom.poll(1, TimeUnit.SECONDS);
    if (first == null) {
      return batch;
    }
    batch.add(first);
    long end = System.nanoTime() + settings.shuffleWait().toNanos();
    while (batch.size() < LARGEST_BATCH) {
      Waiting next = waitingRoom.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (next == null) {
        break;
      }
      batch.add(next);
    }
    Collections.shuffle(batch, random);
    return batch;
  }

  private void send(List<Waiting> batch) {
    boolean reachable = true;
    for (Waiting waiting : batch) {
      // Without metadata each send would block in turn: the first tells for the whole batch.
      reachable = reachable && send(waiting);
      if (!reachable) {
        waiting.outcome().complete(PublishOutcome.UNAVAILABLE);
      }
    }
  }

  private boolean send(Waiting waiting) {
    try {
      // The callback tells the outcome; the future would only tell it again.
      var _ =
          producer.send(
              record(waiting.report()), (metadata, failure) -> complete(waiting, failure));
      return true;
    } catch (KafkaException e) {
      LOG.warn("reports cannot be sent: {}", e.getClass().getSimpleName());
      return false;
    }
  }

  private static void complete(Waiting waiting, @Nullable Exception failure) {
    if (failure == null) {
      waiting.outcome().complete(PublishOutcome.ACKNOWLEDGED);
    } else {
      LOG.warn("a report was not acknowledged: {}", failure.getClass().getSimpleName());
      waiting.outcome().complete(PublishOutcome.UNAVAILABLE);
    }
  }

  /** The timestamp is the quarter of acceptance: retention counts from there. */
  private ProducerRecord<ReportId, Sfeerbeeld> record(Sfeerbeeld report) {
    Instant accepted = Quarter.floor(clock.instant());
    RecordHeaders headers = new RecordHeaders();
    CloudEventHeaders.add(headers, Topics.REPORTS, report.id().toString(), report.observedAt());
    return new ProducerRecord<>(
        Topics.REPORTS.name(), null, accepted.toEpochMilli(), report.id(), report, headers);
  }

  /** Sends what waits, for as long as the deadline of one report, and ends. */
  @Override
  public void close() {
    closed = true;
    sender.interrupt();
    try {
      sender.join(settings.deadline());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    producer.close(Duration.ofSeconds(5));
    for (Waiting left = waitingRoom.poll(); left != null; left = waitingRoom.poll()) {
      left.outcome().complete(PublishOutcome.UNAVAILABLE);
    }
  }
}
