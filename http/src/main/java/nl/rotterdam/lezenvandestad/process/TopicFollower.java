// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.process;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import nl.rotterdam.lezenvandestad.model.topic.Topic;
import nl.rotterdam.lezenvandestad.model.topic.UnreadableRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a small compacted topic of one partition from its beginning, and goes on: every process
 * that follows has the newest of each key within a second. On a thread of its own.
 */
public final class TopicFollower<K, V> implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TopicFollower.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration CLOSING = Duration.ofSeconds(2);

  private final Topic<K, V> topic;
  private final TopicPartition partition;
  private final BiConsumer<K, Optional<V>> each;
  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Thread thread;

  private TopicFollower(
      Topic<K, V> topic, BiConsumer<K, Optional<V>> each, KafkaConsumer<byte[], byte[]> consumer) {
    this.topic = topic;
    this.partition = new TopicPartition(topic.name(), 0);
    this.each = each;
    this.consumer = consumer;
    this.thread = Thread.ofPlatform().daemon().name("follow-" + topic.name()).unstarted(this::run);
  }

  /**
   * Reads what the topic holds now, and then follows it.
   *
   * @param each gets the newest of each key, in their order; empty when it was taken back
   * @throws KafkaException when the broker does not answer
   */
  public static <K, V> TopicFollower<K, V> start(
      String bootstrapServers, Topic<K, V> topic, BiConsumer<K, Optional<V>> each) {
    KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    TopicFollower<K, V> follower = new TopicFollower<>(topic, each, consumer);
    try {
      follower.catchUp();
    } catch (KafkaException e) {
      consumer.close();
      throw e;
    }
    follower.thread.start();
    return follower;
  }

  private void catchUp() {
    consumer.assign(List.of(partition));
    consumer.seekToBeginning(List.of(partition));
    long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
    while (consumer.position(partition) < end) {
      poll();
    }
  }

  private void run() {
    try (consumer) {
      while (!Thread.currentThread().isInterrupted()) {
        pollAndGoOn();
      }
    } catch (WakeupException closing) {
      LOG.debug("no longer follows {}", topic.name());
    }
  }

  /** A broker that is away comes back: what was known until then stays. */
  private void pollAndGoOn() {
    try {
      poll();
    } catch (WakeupException closing) {
      throw closing;
    } catch (KafkaException e) {
      LOG.warn("cannot follow {} now: {}", topic.name(), e.getClass().getSimpleName());
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  private void poll() {
    consumer.poll(POLL).forEach(this::take);
  }

  /** One bad record must not stop all that come after it. */
  private void take(ConsumerRecord<byte[], byte[]> record) {
    try {
      K key = topic.keySerde().deserializer().deserialize(topic.name(), record.key());
      each.accept(
          key,
          Optional.ofNullable(record.value())
              .map(value -> topic.valueSerde().deserializer().deserialize(topic.name(), value)));
    } catch (UnreadableRecord | IllegalArgumentException unreadable) {
      LOG.warn("a record of {} cannot be read", topic.name());
    }
  }

  @Override
  public void close() {
    consumer.wakeup();
    try {
      thread.join(CLOSING);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
