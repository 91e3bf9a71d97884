// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.sweep;

import java.time.Instant;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.erasure.DeletionReason;
import nl.rotterdam.lezenvandestad.model.topic.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Says which records may no longer be kept. */
@FunctionalInterface
public interface Verdict {

  /**
   * Why this record, which has a key and a value, is to be deleted; empty when it may stay.
   *
   * @param now the moment of the sweep
   */
  Optional<DeletionReason> on(ConsumerRecord<byte[], byte[]> record, Instant now);

  /** That a record goes when the time of keeping of its topic is over. */
  static Verdict expiring(Topic<?, ?> topic) {
    return (record, now) ->
        topic
            .settings()
            .keptFor()
            .filter(kept -> Instant.ofEpochMilli(record.timestamp()).plus(kept).isBefore(now))
            .map(kept -> DeletionReason.EXPIRED);
  }

  /** That nothing goes: the sweep closes files alone, so that others' deletions reach the disk. */
  static Verdict none() {
    return (record, now) -> Optional.empty();
  }
}
