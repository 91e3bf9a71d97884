// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.sweep;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.model.erasure.DeletionReason;
import nl.rotterdam.lezenvandestad.model.topic.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The sweep of one topic. Two sweeps of the same topic do not run at once, on whichever machines:
 * the one that starts last ends the other, so that a deletion is in the register once. Not
 * thread-safe.
 */
public final class Sweep {

  /** So many deletions become visible together; a killed sweep holds readers up for one of them. */
  private static final int TOGETHER = 1_000;

  private static final String TIMEOUT_MS = "10000";

  private final String bootstrapServers;
  private final String topic;
  private final byte[] nothing;
  private final Supplier<Verdict> verdict;
  private final InstantSource clock;

  private Sweep(
      String bootstrapServers,
      String topic,
      byte[] nothing,
      Supplier<Verdict> verdict,
      InstantSource clock) {
    this.bootstrapServers = bootstrapServers;
    this.topic = topic;
    this.nothing = nothing;
    this.verdict = verdict;
    this.clock = clock;
  }

  /**
   * The sweep of a topic whose records have keys.
   *
   * @param nothing a key that readers can read and that no record ever has
   * @param verdict asked for at the start of every run
   */
  public static <K> Sweep of(
      String bootstrapServers,
      Topic<K, ?> topic,
      K nothing,
      Supplier<Verdict> verdict,
      InstantSource clock) {
    byte[] key = topic.keySerde().serializer().serialize(topic.name(), nothing);
    return new Sweep(bootstrapServers, topic.name(), key, verdict, clock);
  }

  /**
   * Deletes what may no longer be kept. The bytes go when the broker compacts: after the next
   * sweep, for that one closes the file in which these deletions stand.
   *
   * @return how many records were deleted, by reason
   * @throws org.apache.kafka.common.KafkaException when the broker does not answer, or another
   *     sweep of this topic started
   */
  public Map<DeletionReason, Integer> run() {
    try (Producer<byte[], byte[]> producer = producer()) {
      producer.initTransactions();
      Instant now = clock.instant();
      Verdict rules = verdict.get();
      Map<Place, DeletionReason> condemned = new HashMap<>();
      Set<TopicPartition> partitions =
          TopicScan.read(bootstrapServers, topic, record -> judge(record, rules, now, condemned));
      List<Map.Entry<Place, DeletionReason>> all = new ArrayList<>(condemned.entrySet());
      for (int from = 0; from < all.size(); from += TOGETHER) {
        delete(producer, all.subList(from, Math.min(all.size(), from + TOGETHER)), now);
      }
      closeFiles(producer, partitions, now);
      return count(all);
    }
  }

  /** The topic that it sweeps. */
  public String topic() {
    return topic;
  }

  private static void judge(
      ConsumerRecord<byte[], byte[]> record,
      Verdict rules,
      Instant now,
      Map<Place, DeletionReason> condemned) {
    if (record.key() == null) {
      return;
    }
    Place place = new Place(record.partition(), ByteBuffer.wrap(record.key()));
    condemned.remove(place);
    if (record.value() != null) {
      rules.on(record, now).ifPresent(reason -> condemned.put(place, reason));
    }
  }

  private void delete(
      Producer<byte[], byte[]> producer,
      List<Map.Entry<Place, DeletionReason>> condemned,
      Instant now) {
    producer.beginTransaction();
    for (Map.Entry<Place, DeletionReason> record : condemned) {
      Place place = record.getKey();
      send(producer, tombstone(place.partition, now, place.bytes()));
    }
    count(condemned)
        .forEach((reason, count) ->
            send(producer, Register.line(Register.deletion(topic, reason, count, now), now)));
    producer.commitTransaction();
  }

  private void closeFiles(
      Producer<byte[], byte[]> producer, Set<TopicPartition> partitions, Instant now) {
    producer.beginTransaction();
    for (TopicPartition partition : partitions) {
      send(producer, tombstone(partition.partition(), now, nothing));
    }
    producer.commitTransaction();
  }

  private ProducerRecord<byte[], byte[]> tombstone(int partition, Instant now, byte[] key) {
    return new ProducerRecord<>(topic, partition, now.toEpochMilli(), key, null, List.of());
  }

  /** What goes wrong with a record, the commit of its transaction tells. */
  private static void send(
      Producer<byte[], byte[]> producer, ProducerRecord<byte[], byte[]> record) {
    var _ = producer.send(record);
  }

  private static Map<DeletionReason, Integer> count(
      List<Map.Entry<Place, DeletionReason>> condemned) {
    return condemned.stream()
        .collect(Collectors.toMap(Map.Entry::getValue, record -> 1, Integer::sum, TreeMap::new));
  }

  private Producer<byte[], byte[]> producer() {
    Map<String, Object> config =
        Map.of(
            "bootstrap.servers", bootstrapServers,
            "transactional.id", "wissen-" + topic,
            "transaction.timeout.ms", TIMEOUT_MS);
    return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
  }

  private record Place(int partition, ByteBuffer key) {
    byte[] bytes() {
      byte[] bytes = new byte[key.remaining()];
      key.duplicate().get(bytes);
      return bytes;
    }
  }
}
