// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.alert.Pulse;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;
import nl.rotterdam.lezenvandestad.model.topic.Topic;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.model.topic.UnreadableRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads the records of the topics. Stateless and thread-safe. */
final class RecordDecoder {

  private RecordDecoder() {}

  /** What this record says; empty when it cannot be read, for one bad record must not stop all. */
  static Optional<Change> decode(ConsumerRecord<byte[], byte[]> record) {
    try {
      return Optional.of(change(record));
    } catch (UnreadableRecord | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static Change change(ConsumerRecord<byte[], byte[]> record) {
    String topic = record.topic();
    if (topic.equals(Topics.INDICATORS.name())) {
      return indicator(record);
    }
    if (topic.equals(Topics.TREND.name())) {
      return bucket(record);
    }
    return topic.equals(Topics.ALERTS.name()) ? alert(record) : pulse(record);
  }

  private static Change alert(ConsumerRecord<byte[], byte[]> record) {
    AlertId id = key(Topics.ALERTS, record.key());
    Optional<Alert> alert = value(Topics.ALERTS, record.value());
    if (alert.filter(next -> !next.id().equals(id)).isPresent()) {
      throw new IllegalArgumentException("key and value differ");
    }
    return new Change.OfAlert(id, alert);
  }

  private static Change pulse(ConsumerRecord<byte[], byte[]> record) {
    return new Change.OfPulse(
        key(Topics.PULSES, record.key()),
        value(Topics.PULSES, record.value()).map(Pulse::watchedAt));
  }

  private static Change indicator(ConsumerRecord<byte[], byte[]> record) {
    Cell cell = key(Topics.INDICATORS, record.key());
    Optional<Indicator> indicator = value(Topics.INDICATORS, record.value());
    if (indicator.filter(next -> !next.cell().equals(cell)).isPresent()) {
      throw new IllegalArgumentException("key and value differ");
    }
    return new Change.OfIndicator(cell, indicator);
  }

  private static Change bucket(ConsumerRecord<byte[], byte[]> record) {
    CellBucket key = key(Topics.TREND, record.key());
    Optional<TrendPoint> point = value(Topics.TREND, record.value());
    if (point.filter(next -> !at(next).equals(key)).isPresent()) {
      throw new IllegalArgumentException("key and value differ");
    }
    return new Change.OfBucket(key, point);
  }

  private static CellBucket at(TrendPoint point) {
    return new CellBucket(point.cell(), point.bucket());
  }

  private static <K> K key(Topic<K, ?> topic, byte @Nullable [] bytes) {
    if (bytes == null) {
      throw new IllegalArgumentException("a record without a key");
    }
    return topic.keySerde().deserializer().deserialize(topic.name(), bytes);
  }

  private static <V> Optional<V> value(Topic<?, V> topic, byte @Nullable [] bytes) {
    return bytes == null
        ? Optional.empty()
        : Optional.of(topic.valueSerde().deserializer().deserialize(topic.name(), bytes));
  }
}
