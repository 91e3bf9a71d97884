// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.rotterdam.lezenvandestad.model.topic.CloudEventHeaders;
import nl.rotterdam.lezenvandestad.model.topic.Topic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what a person decided, one record at a time, and waits for the answer. Thread-safe. */
public final class TopicWriter<K, V> implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TopicWriter.class);
  private static final int DEADLINE_MS = 5_000;
  private static final Duration CLOSING = Duration.ofSeconds(2);

  private final Topic<K, V> topic;
  private final KafkaProducer<K, V> producer;

  private TopicWriter(Topic<K, V> topic, KafkaProducer<K, V> producer) {
    this.topic = topic;
    this.producer = producer;
  }

  /** Opens the way; the broker need not be there yet. */
  public static <K, V> TopicWriter<K, V> open(
      String bootstrapServers, Topic<K, V> topic, String clientId) {
    return new TopicWriter<>(
        topic,
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.CLIENT_ID_CONFIG,
                clientId,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                DEADLINE_MS,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                DEADLINE_MS / 2,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                DEADLINE_MS),
            topic.keySerde().serializer(),
            topic.valueSerde().serializer()));
  }

  /**
   * Writes a value, or takes back what the key had when there is none.
   *
   * @param at the record's timestamp, no finer than the topic allows
   * @return true once every in-sync replica has it, false when that is not known in time
   */
  public boolean write(K key, Optional<V> value, Instant at) {
    ProducerRecord<K, V> record =
        new ProducerRecord<>(topic.name(), null, at.toEpochMilli(), key, value.orElse(null));
    CloudEventHeaders.add(record.headers(), topic, UUID.randomUUID().toString(), at);
    try {
      return producer.send(record).get(2L * DEADLINE_MS, TimeUnit.MILLISECONDS).hasOffset();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      LOG.warn(
          "a record of {} is not acknowledged: {}", topic.name(), e.getClass().getSimpleName());
      return false;
    }
  }

  @Override
  public void close() {
    producer.close(CLOSING);
  }
}
