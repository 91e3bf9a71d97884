// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search.follow;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.search.RetainedNotes;
import nl.rotterdam.lezenvandestad.dashboard.search.RetainedReport;
import nl.rotterdam.lezenvandestad.model.erasure.Erasure;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.theme.QueryChange;
import nl.rotterdam.lezenvandestad.model.topic.Topic;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.model.topic.UnreadableRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** One reading of the topics into one index, until an error or the end. For one thread. */
final class TopicsReading {

  private static final List<String> TOPICS =
      List.of(Topics.REPORTS.name(), Topics.ERASURES.name(), Topics.THEMES.name());
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration ANSWER = Duration.ofSeconds(5);

  /** Expiry is of whole quarters, and what expired is not found before it is taken out either. */
  private static final Duration BETWEEN_EXPIRIES = Duration.ofHours(1);

  /** Takes the notes when they have caught up. */
  @FunctionalInterface
  interface Display {
    void show(RetainedNotes notes);
  }

  private final Consumer<byte[], byte[]> consumer;
  private final RetainedNotes notes;
  private final InstantSource clock;
  private final Counter unreadable;
  private final Display display;
  private final List<Erasure> erasures = new ArrayList<>();
  private boolean erased;
  private Instant expiredAt = Instant.EPOCH;

  TopicsReading(
      Consumer<byte[], byte[]> consumer,
      RetainedNotes notes,
      InstantSource clock,
      MeterRegistry registry,
      Display display) {
    this.consumer = consumer;
    this.notes = notes;
    this.clock = clock;
    this.unreadable = registry.counter("dashboard.notes.unreadable");
    this.display = display;
  }

  /** Returns by exception alone: a wake-up, or an error after which to begin again. */
  void follow() {
    List<TopicPartition> partitions = TOPICS.stream().flatMap(t -> partitions(t).stream()).toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> goal = consumer.endOffsets(partitions, ANSWER);
    while (!isAt(goal)) {
      take(consumer.poll(POLL));
    }
    tidy();
    notes.index().show();
    display.show(notes);
    while (true) {
      boolean changed = take(consumer.poll(POLL));
      tidy();
      if (changed) {
        notes.index().show();
      }
    }
  }

  private List<TopicPartition> partitions(String topic) {
    List<PartitionInfo> found =
        Optional.ofNullable(consumer.partitionsFor(topic, ANSWER)).orElse(List.of());
    if (found.isEmpty()) {
      throw new UnknownTopicOrPartitionException(topic);
    }
    return found.stream().map(p -> new TopicPartition(p.topic(), p.partition())).toList();
  }

  private boolean isAt(Map<TopicPartition, Long> goal) {
    return goal.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey(), ANSWER) >= end.getValue());
  }

  private boolean take(ConsumerRecords<byte[], byte[]> records) {
    for (ConsumerRecord<byte[], byte[]> record : records) {
      try {
        take(record);
      } catch (UnreadableRecord | IllegalArgumentException e) {
        unreadable.increment();
      }
    }
    return !records.isEmpty();
  }

  private void take(ConsumerRecord<byte[], byte[]> record) {
    if (record.topic().equals(Topics.REPORTS.name())) {
      report(record);
    } else if (record.topic().equals(Topics.ERASURES.name())) {
      value(Topics.ERASURES, record).ifPresent(this::erase);
    } else {
      notes
          .queries()
          .change(key(Topics.THEMES, record), value(Topics.THEMES, record).map(QueryChange::query));
    }
  }

  private void report(ConsumerRecord<byte[], byte[]> record) {
    ReportId id = key(Topics.REPORTS, record);
    Optional<Sfeerbeeld> kept =
        value(Topics.REPORTS, record)
            .filter(report ->
                erasures.stream()
                    .noneMatch(e -> e.covers(report, record.partition(), record.offset())));
    kept.ifPresentOrElse(
        report ->
            notes
                .index()
                .put(
                    new RetainedReport(
                        report,
                        Instant.ofEpochMilli(record.timestamp()),
                        record.partition(),
                        record.offset())),
        () -> notes.index().remove(id));
  }

  /** Topics are read side by side: it covers what was read before it and what is read after. */
  private void erase(Erasure order) {
    erasures.add(order);
    notes.index().erase(order);
    erased = true;
  }

  /** What was erased leaves the memory at once, what expired within the hour. */
  private void tidy() {
    Instant now = clock.instant();
    boolean due = !now.isBefore(expiredAt.plus(BETWEEN_EXPIRIES));
    if (due) {
      notes.index().expire(now);
      expiredAt = now;
    }
    if (due || erased) {
      notes.index().purge();
      erased = false;
    }
  }

  private static <K> K key(Topic<K, ?> topic, ConsumerRecord<byte[], byte[]> record) {
    return topic.keySerde().deserializer().deserialize(topic.name(), record.key());
  }

  private static <V> Optional<V> value(Topic<?, V> topic, ConsumerRecord<byte[], byte[]> record) {
    return Optional.ofNullable(record.value())
        .map(value -> topic.valueSerde().deserializer().deserialize(topic.name(), value));
  }
}
