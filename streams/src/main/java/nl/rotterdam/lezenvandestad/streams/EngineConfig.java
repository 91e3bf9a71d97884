// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.rotterdam.lezenvandestad.model.topic.Broker;
import nl.rotterdam.lezenvandestad.streams.deadletter.DeadLetter;
import nl.rotterdam.lezenvandestad.streams.deadletter.SetAsideUncountable;
import nl.rotterdam.lezenvandestad.streams.deadletter.SetAsideUnreadable;
import nl.rotterdam.lezenvandestad.streams.disk.SmallManifest;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/** The configuration of the Kafka Streams engine. */
final class EngineConfig {

  /** Names the consumer group, the internal topics and the state folder. */
  static final String APPLICATION = "lezen-van-de-stad";

  /**
   * A killed instance is missed after this long; then its work moves. Its last transaction blocks
   * readers until it is as old, and the broker looks for such transactions every {@code
   * transaction.abort.timed.out.transaction.cleanup.interval.ms}: with a second there, counting
   * goes on within some 12 seconds. Shorter, and a stall of a busy machine looks like a death.
   */
  private static final int MISSED_AFTER_MS = 10_000;

  /** The settings of an internal topic that is no changelog. */
  static final Map<String, String> INTERNAL_TOPICS =
      Map.of(
          TopicConfig.SEGMENT_MS_CONFIG, Long.toString(Duration.ofHours(3).toMillis()),
          TopicConfig.RETENTION_MS_CONFIG, Long.toString(Duration.ofDays(16).toMillis()));

  private static final int HEARTBEAT_MS = 2_000;
  private static final int CACHE_BYTES = 32 * 1024 * 1024;

  private EngineConfig() {}

  static Map<String, Object> of(
      StreamsSettings settings, Broker broker, Path state, MeterRegistry meters) {
    Map<String, Object> config = new HashMap<>();
    config.put(StreamsConfig.APPLICATION_ID_CONFIG, APPLICATION);
    config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers());
    config.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) broker.replication());
    config.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
    config.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
    config.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, settings.standbys());
    config.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, CACHE_BYTES);
    correctness(config, settings, broker);
    retention(config);
    errors(config, meters);
    takeOver(config);
    return config;
  }

  private static void correctness(
      Map<String, Object> config, StreamsSettings settings, Broker broker) {
    config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    config.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, settings.commitEvery().toMillis());
    config.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    if (broker.replication() >= 3) {
      config.put(StreamsConfig.topicPrefix(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG), "2");
    }
    // A group that is new, or was away for longer than offsets are kept, counts what there is.
    config.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
  }

  /**
   * Of the internal topics; a changelog has settings of its own. An observation goes when it was
   * counted. Should nobody count, it goes after the report it was made of.
   */
  private static void retention(Map<String, Object> config) {
    INTERNAL_TOPICS.forEach((key, value) -> config.put(StreamsConfig.topicPrefix(key), value));
    config.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SmallManifest.class);
  }

  private static void errors(Map<String, Object> config, MeterRegistry meters) {
    config.put(
        StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, SetAsideUnreadable.class);
    config.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, SetAsideUncountable.class);
    config.put(DeadLetter.METERS, meters);
  }

  private static void takeOver(Map<String, Object> config) {
    config.put(
        StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), MISSED_AFTER_MS);
    config.put(
        StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), HEARTBEAT_MS);
    config.put(
        StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), MISSED_AFTER_MS);
  }
}
