// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.topic;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the topics that a service owns, when they are not there yet. */
public final class TopicCreation {

  private static final long SECONDS = 60;

  private TopicCreation() {}

  /**
   * Returns when every topic is there.
   *
   * @param replication on how many brokers each record lies
   * @throws KafkaException when the broker refuses or does not answer within a minute
   */
  public static void ensure(Admin admin, Collection<Topic<?, ?>> topics, short replication) {
    Collection<NewTopic> wanted = topics.stream().map(t -> t.creation(replication)).toList();
    for (Map.Entry<String, KafkaFuture<Void>> made :
        admin.createTopics(wanted).values().entrySet()) {
      await(made.getKey(), made.getValue());
    }
  }

  private static void await(String topic, KafkaFuture<Void> creation) {
    try {
      creation.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new KafkaException("cannot create topic " + topic, e);
      }
    } catch (TimeoutException e) {
      throw new KafkaException("no answer on the creation of topic " + topic, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while creating topic " + topic, e);
    }
  }
}
