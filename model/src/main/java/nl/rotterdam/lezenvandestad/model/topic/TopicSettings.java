// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.topic;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;

/** How the broker keeps a topic: its partitions and what happens to old records. */
public sealed interface TopicSettings {

  /** In how many parts the topic is cut. */
  int partitions();

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
    public Map<String, String> brokerSettings() {
      return Map.of(
          TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
          TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.toMillis()),
          TopicConfig.SEGMENT_MS_CONFIG, Long.toString(segment.toMillis()));
    }
  }

  /**
   * The newest record of each key stays.
   *
   * @param segment how long one file takes records before it can be compacted
   */
  record Compacted(int partitions, Duration segment) implements TopicSettings {
    @Override
    public Map<String, String> brokerSettings() {
      return Map.of(
          TopicConfig.CLEANUP_POLICY_CONFIG,
          TopicConfig.CLEANUP_POLICY_COMPACT,
          TopicConfig.SEGMENT_MS_CONFIG,
          Long.toString(segment.toMillis()));
    }
  }
}
