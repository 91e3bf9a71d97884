// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.topic;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Makes the topics that a service owns, and gives those that are there the settings they should
 * have: how long a thing is kept is decided here, not by when its topic was first made.
 */
public final class TopicCreation {

  private static final long SECONDS = 60;

  private TopicCreation() {}

  /**
   * Returns when every topic is there, as it should be.
   *
   * @param replication on how many brokers each record lies
   * @throws KafkaException when the broker refuses or does not answer within a minute
   */
  public static void ensure(Admin admin, Collection<Topic<?, ?>> topics, short replication) {
    Collection<NewTopic> wanted = topics.stream().map(t -> t.creation(replication)).toList();
    admin.createTopics(wanted).values().forEach((topic, made) -> await(topic, made));
    settle(
        admin,
        topics.stream()
            .collect(Collectors.toMap(Topic::name, topic -> topic.settings().brokerSettings())));
  }

  /**
   * Gives topics that exist these settings; others they have stay.
   *
   * @throws KafkaException when the broker refuses or does not answer within a minute
   */
  public static void settle(Admin admin, Map<String, Map<String, String>> settings) {
    Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
    settings.forEach((topic, wanted) ->
        changes.put(
            new ConfigResource(ConfigResource.Type.TOPIC, topic),
            wanted.entrySet().stream()
                .map(entry -> new ConfigEntry(entry.getKey(), entry.getValue()))
                .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
                .toList()));
    admin
        .incrementalAlterConfigs(changes)
        .values()
        .forEach((topic, changed) -> await(topic.name(), changed));
  }

  private static void await(String topic, KafkaFuture<Void> change) {
    try {
      change.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new KafkaException("cannot make or change topic " + topic, e);
      }
    } catch (TimeoutException e) {
      throw new KafkaException("no answer on a change of topic " + topic, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while making topic " + topic, e);
    }
  }
}
