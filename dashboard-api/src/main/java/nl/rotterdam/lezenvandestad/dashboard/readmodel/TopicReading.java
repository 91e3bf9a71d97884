// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** One reading of the topics, from their beginning until an error or the end. For one thread. */
final class TopicReading {

  private static final List<String> TOPICS =
      List.of(
          Topics.INDICATORS.name(),
          Topics.TREND.name(),
          Topics.ALERTS.name(),
          Topics.PULSES.name());
  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration ANSWER = Duration.ofSeconds(5);
  private static final Duration BETWEEN_CHECKS = Duration.ofSeconds(5);
  private static final Duration BETWEEN_EXPIRIES = Duration.ofMinutes(1);

  /** Takes each new state. */
  @FunctionalInterface
  interface Display {
    void show(CityState state);
  }

  /** Hears whether Kafka answers. */
  @FunctionalInterface
  interface Contact {
    void heard(boolean answered);
  }

  private final Consumer<byte[], byte[]> consumer;
  private final InstantSource clock;
  private final ReadMetrics metrics;
  private final Display display;
  private final Contact contact;
  private final CityModel model = new CityModel();
  private Instant checkedAt = Instant.EPOCH;
  private Instant expiredAt = Instant.EPOCH;

  TopicReading(
      Consumer<byte[], byte[]> consumer,
      InstantSource clock,
      ReadMetrics metrics,
      Display display,
      Contact contact) {
    this.consumer = consumer;
    this.clock = clock;
    this.metrics = metrics;
    this.display = display;
    this.contact = contact;
  }

  /** Returns by exception alone: a wake-up, or an error after which to begin again. */
  void follow() {
    List<TopicPartition> partitions = TOPICS.stream().flatMap(t -> partitions(t).stream()).toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> goal = consumer.endOffsets(partitions, ANSWER);
    contact.heard(true);
    while (!isAt(goal)) {
      take(consumer.poll(POLL));
    }
    show();
    while (true) {
      boolean changed = take(consumer.poll(POLL));
      if (expire() || changed) {
        show();
      }
      check(partitions);
    }
  }

  private List<TopicPartition> partitions(String topic) {
    List<PartitionInfo> found =
        Optional.ofNullable(consumer.partitionsFor(topic, ANSWER)).orElse(List.of());
    if (found.isEmpty()) {
      throw new TopicsMissing(topic);
    }
    return found.stream().map(p -> new TopicPartition(p.topic(), p.partition())).toList();
  }

  private boolean isAt(Map<TopicPartition, Long> goal) {
    return goal.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey(), ANSWER) >= end.getValue());
  }

  private boolean take(ConsumerRecords<byte[], byte[]> records) {
    List<Change> batch = new ArrayList<>(records.count());
    for (ConsumerRecord<byte[], byte[]> record : records) {
      RecordDecoder.decode(record).ifPresentOrElse(batch::add, metrics::unreadable);
    }
    if (batch.isEmpty()) {
      return false;
    }
    metrics.read(batch.size());
    model.apply(batch);
    contact.heard(true);
    return true;
  }

  private boolean expire() {
    Instant now = clock.instant();
    if (now.isBefore(expiredAt.plus(BETWEEN_EXPIRIES))) {
      return false;
    }
    expiredAt = now;
    model.expire(now);
    return true;
  }

  private void show() {
    CityState state = model.state();
    metrics.cells(state.cells().size());
    display.show(state);
  }

  /** A consumer stays silent while its broker is away: asking is the only way to know. */
  private void check(List<TopicPartition> partitions) {
    if (clock.instant().isBefore(checkedAt.plus(BETWEEN_CHECKS))) {
      return;
    }
    try {
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, ANSWER);
      metrics.behind(
          ends.entrySet().stream()
              .mapToLong(end -> end.getValue() - consumer.position(end.getKey(), ANSWER))
              .sum());
      contact.heard(true);
    } catch (TimeoutException e) {
      contact.heard(false);
    }
    checkedAt = clock.instant();
  }
}
