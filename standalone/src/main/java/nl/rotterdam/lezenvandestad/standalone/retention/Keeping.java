// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import nl.rotterdam.lezenvandestad.model.topic.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What may be kept on a topic, and how long.
 *
 * @param topic its name
 * @param holds what it holds, in Dutch
 * @param kept how long that may be kept; absent where the newest of a key always stays
 * @param from from when a record is
 * @param until until when a record may be kept
 */
record Keeping(
    String topic,
    String holds,
    Optional<Duration> kept,
    Function<ConsumerRecord<byte[], byte[]>, Instant> from,
    Function<ConsumerRecord<byte[], byte[]>, Instant> until) {

  /** Between the end of its time and the disk: two sweeps, a compaction, and a file's last hour. */
  static final Duration ROOM = Duration.ofDays(2);

  /** From the timestamp of the record. */
  static Keeping fromTimestamp(String topic, String holds, Duration kept) {
    return new Keeping(
        topic, holds, Optional.of(kept), Keeping::timestamp, r -> timestamp(r).plus(kept));
  }

  /** As the settings of the topic say. */
  static Keeping of(Topic<?, ?> topic, String holds) {
    return topic
        .settings()
        .keptFor()
        .map(kept -> fromTimestamp(topic.name(), holds, kept))
        .orElseGet(() -> newest(topic.name(), holds));
  }

  /** As long as it is the newest. */
  private static Keeping newest(String topic, String holds) {
    return new Keeping(topic, holds, Optional.empty(), Keeping::timestamp, r -> Instant.MAX);
  }

  private static Instant timestamp(ConsumerRecord<byte[], byte[]> record) {
    return Instant.ofEpochMilli(record.timestamp());
  }

  /** Whether this record should have been gone. */
  boolean isOverdue(ConsumerRecord<byte[], byte[]> record, Instant now) {
    return until.apply(record).isBefore(now.minus(ROOM));
  }
}
