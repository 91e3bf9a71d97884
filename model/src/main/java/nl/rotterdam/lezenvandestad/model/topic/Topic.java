// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.topic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;

/**
 * A topic as a typed thing.
 *
 * @param name its name on the broker
 * @param eventType the CloudEvents type of its records
 * @param keySerde how its keys are written
 * @param valueSerde how its values are written
 * @param settings how the broker keeps it
 */
public record Topic<K, V>(
    String name, String eventType, Serde<K> keySerde, Serde<V> valueSerde, TopicSettings settings) {

  /**
   * What to ask of the broker to make this topic.
   *
   * @param replication on how many brokers each record lies; with 3 or more, two must have a record
   *     before it counts as written
   */
  public NewTopic creation(short replication) {
    Map<String, String> config = new HashMap<>(settings.brokerSettings());
    if (replication >= 3) {
      config.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, "2");
    }
    return new NewTopic(name, Optional.of(settings.partitions()), Optional.of(replication))
        .configs(config);
  }
}
