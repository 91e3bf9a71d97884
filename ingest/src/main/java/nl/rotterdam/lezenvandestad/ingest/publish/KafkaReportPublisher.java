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
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
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
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes reports to {@link Topics#REPORTS}. Reports wait a moment for each other and leave in
 * random order. Memory is bounded: when the waiting room or the producer's buffer is full, the
 * answer is {@link PublishOutcome#UNAVAILABLE}. So is time: every report hears its outcome within
 * the shuffle's wait and the deadline together, wherever it then is. Thread-safe.
 */
public final class KafkaReportPublisher implements ReportPublisher, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(KafkaReportPublisher.class);

  /** Two imports with the largest window, and as many single reports as one of them. */
  private static final int ROOM = 15_000;

  private static final int LARGEST_BATCH = 1_000;
  private static final long BUFFER_BYTES = 32L * 1024 * 1024;
  private static final Duration CLOSING = Duration.ofSeconds(5);
  private static final long LOOK_UP = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long COMPLAINT_PAUSE = TimeUnit.SECONDS.toNanos(1);

  private final BlockingQueue<Waiting> waitingRoom = new ArrayBlockingQueue<>(ROOM);
  private final Producer<ReportId, Sfeerbeeld> producer;
  private final PublishSettings settings;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final Thread sender;
  private final long longestMillis;
  private final AtomicLong lastComplaint = new AtomicLong(System.nanoTime() - COMPLAINT_PAUSE);
  private volatile boolean closed;

  private record Waiting(Sfeerbeeld report, CompletableFuture<PublishOutcome> outcome) {

    void unavailable() {
      outcome.complete(PublishOutcome.UNAVAILABLE);
    }
  }

  KafkaReportPublisher(
      Producer<ReportId, Sfeerbeeld> producer,
      PublishSettings settings,
      InstantSource clock,
      RandomGenerator random) {
    this.producer = producer;
    this.settings = settings;
    this.clock = clock;
    this.random = random;
    this.longestMillis = settings.shuffleWait().plus(settings.deadline()).toMillis();
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
    publisher.start();
    return publisher;
  }

  void start() {
    sender.start();
  }

  /** Whether it still sends: only a fatal error of the JVM ends that before {@link #close()}. */
  public boolean isRunning() {
    return sender.isAlive();
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
        deadline / 4,
        ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
        500);
  }

  @Override
  public CompletableFuture<PublishOutcome> publish(Sfeerbeeld report) {
    Waiting waiting = new Waiting(report, new CompletableFuture<>());
    if (closed || !waitingRoom.offer(waiting)) {
      waiting.unavailable();
      return waiting.outcome();
    }
    return waiting
        .outcome()
        .completeOnTimeout(PublishOutcome.UNAVAILABLE, longestMillis, TimeUnit.MILLISECONDS);
  }

  private void sendBatches() {
    List<Waiting> batch = new ArrayList<>();
    while (!closed || !waitingRoom.isEmpty()) {
      try {
        gather(batch);
      } catch (InterruptedException e) {
        // Nobody here interrupts it; what was gathered is sent all the same.
        LOG.warn("the sender was interrupted");
      }
      Collections.shuffle(batch, random);
      send(batch);
      batch.clear();
    }
  }

  /** Takes the next report and those that come within the wait; when closed, without waiting. */
  private void gather(List<Waiting> batch) throws InterruptedException {
    Waiting first = waitingRoom.poll(LOOK_UP, TimeUnit.NANOSECONDS);
    if (first == null) {
      return;
    }
    batch.add(first);
    long end = System.nanoTime() + settings.shuffleWait().toNanos();
    while (batch.size() < LARGEST_BATCH) {
      long left = closed ? 0 : end - System.nanoTime();
      Waiting next = waitingRoom.poll(Math.min(left, LOOK_UP), TimeUnit.NANOSECONDS);
      if (next != null) {
        batch.add(next);
      } else if (left <= LOOK_UP) {
        return;
      }
    }
  }

  private void send(List<Waiting> batch) {
    boolean reachable = true;
    int unavailable = 0;
    for (Waiting waiting : batch) {
      if (waiting.outcome().isDone()) {
        // Its sender has heard that it is not kept, and will come again.
        continue;
      }
      // While it takes nothing each send would block in turn: the first tells for all.
      reachable = reachable && send(waiting);
      if (!reachable) {
        waiting.unavailable();
        unavailable++;
      }
    }
    if (unavailable > 0) {
      LOG.warn("Kafka takes no reports: {} were turned away", unavailable);
    }
  }

  /** Whether it makes sense to send the next one. */
  private boolean send(Waiting waiting) {
    try {
      Future<RecordMetadata> sent =
          producer.send(record(waiting.report()), (metadata, failure) -> heard(waiting, failure));
      // The callback tells the outcome. A future that has failed already tells that the producer
      // had no place for the report: it knows no broker, or its buffer is full.
      return sent.state() != Future.State.FAILED
          || !(sent.exceptionNow() instanceof TimeoutException);
    } catch (RuntimeException e) {
      // Whatever is wrong with this one must not keep the others: the message may quote it.
      waiting.unavailable();
      complain(e);
      return true;
    }
  }

  private void heard(Waiting waiting, @Nullable Exception failure) {
    if (failure == null) {
      waiting.outcome().complete(PublishOutcome.ACKNOWLEDGED);
      return;
    }
    waiting.unavailable();
    complain(failure);
  }

  /** An outage fails thousands at once: one line a second tells enough. */
  private void complain(Exception failure) {
    long now = System.nanoTime();
    long last = lastComplaint.get();
    if (now - last >= COMPLAINT_PAUSE && lastComplaint.compareAndSet(last, now)) {
      LOG.warn("reports are not acknowledged: {}", failure.getClass().getSimpleName());
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
    try {
      sender.join(settings.deadline());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // What slipped into the waiting room meanwhile hears its outcome by its own time limit.
    producer.close(CLOSING);
  }
}
