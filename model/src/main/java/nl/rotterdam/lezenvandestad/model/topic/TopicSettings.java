// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.topic;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.config.TopicConfig;

/** How the broker keeps a topic: its partitions and what happens to old records. */
public sealed interface TopicSettings {

  /** In how many parts the topic is cut. */
  int partitions();

  /** How long a record is kept, from its timestamp; empty when the newest of a key stays. */
  Optional<Duration> keptFor();

  /** The broker's settings for this topic. */
  Map<String, String> brokerSettings();

  /**
   * Records go when they are older than {@code retention}.
   *
   * @param retention counted from the record's timestamp
   * @param segment how long one file takes records: a file goes as a whole, so that a record may
   *     live this much longer
   */
  record Expiring(int partitions, Duration retention, Duration segment) implements TopicSettings {
    @Override
    public Optional<Duration> keptFor() {
      return Optional.of(retention);
    }

    @Override
    public Map<String, String> brokerSettings() {
      return Map.of(
          TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
          TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.toMillis()),
          TopicConfig.SEGMENT_MS_CONFIG, Long.toString(segment.toMillis()));
    }
  }

  /**
   * The newest record of each key stays, until its owner deletes it.
   *
   * @param segment how long one file takes records before it can be compacted
   */
  record Compacted(int partitions, Duration segment) implements TopicSettings {
    @Override
    public Optional<Duration> keptFor() {
      return Optional.empty();
    }

    @Override
    public Map<String, String> brokerSettings() {
      return compaction(TopicConfig.CLEANUP_POLICY_COMPACT, segment);
    }
  }

  /**
   * Single records can be deleted, and each is when its time is over: by its owner, record by
   * record. Compaction joins files, so that the broker, which looks at the newest record of a file,
   * would keep the oldest for ever; it deletes only where the owner was silent.
   *
   * @param kept how long a record may be kept, counted from its timestamp
   * @param segment how long one file takes records before it can be compacted
   */
  record Erasable(int partitions, Duration kept, Duration segment) implements TopicSettings {

    private static final Duration OWNER_GOES_FIRST = Duration.ofDays(1);

    @Override
    public Optional<Duration> keptFor() {
      return Optional.of(kept);
    }

    @Override
    public Map<String, String> brokerSettings() {
      Map<String, String> settings =
          new HashMap<>(
              compaction(
                  TopicConfig.CLEANUP_POLICY_COMPACT + "," + TopicConfig.CLEANUP_POLICY_DELETE,
                  segment));
      settings.put(
          TopicConfig.RETENTION_MS_CONFIG, Long.toString(kept.plus(OWNER_GOES_FIRST).toMillis()));
      return settings;
    }
  }

  /**
   * Settings with which a deleted key leaves the disk: a file is closed after {@code segment} and
   * compacted at once, however little of it is stale; the mark of a deletion itself goes a day
   * later, when every reader has seen it.
   *
   * @param cleanup the cleanup policy, which contains {@code compact}
   */
  static Map<String, String> compaction(String cleanup, Duration segment) {
    String millis = Long.toString(segment.toMillis());
    return Map.of(
        TopicConfig.CLEANUP_POLICY_CONFIG, cleanup,
        TopicConfig.SEGMENT_MS_CONFIG, millis,
        TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, millis,
        TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG, "0.01",
        TopicConfig.DELETE_RETENTION_MS_CONFIG, Long.toString(Duration.ofDays(1).toMillis()));
  }
}
