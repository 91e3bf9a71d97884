// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Bundle;
import nl.rotterdam.lezenvandestad.dashboard.bundle.BundleLog;
import nl.rotterdam.lezenvandestad.model.indicator.KeptBundle;
import nl.rotterdam.lezenvandestad.model.topic.Broker;
import nl.rotterdam.lezenvandestad.model.topic.CloudEventHeaders;
import nl.rotterdam.lezenvandestad.model.topic.TopicCreation;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps bundles on their topic. A second dashboard that reads them shuts the first out from
 * writing, so that no report goes into two bundles. For one thread.
 */
public final class BundleTopic implements BundleLog, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(BundleTopic.class);
  private static final TopicPartition PARTITION = new TopicPartition(Topics.BUNDLES.name(), 0);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final String WRITER = "lezen-van-de-stad-bundels";

  private final Broker broker;
  private Optional<Producer<byte[], byte[]>> writer = Optional.empty();

  /** The topic on this broker; nothing is done before it is read. */
  public BundleTopic(Broker broker) {
    this.broker = broker;
  }

  @Override
  public List<Bundle> read() {
    close();
    try (Admin admin =
        Admin.create(
            Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()))) {
      TopicCreation.ensure(admin, List.of(Topics.BUNDLES), broker.replication());
    }
    // First shut others out, then read: what is read is then all there is.
    Producer<byte[], byte[]> producer = producer();
    writer = Optional.of(producer);
    producer.initTransactions();
    List<Bundle> bundles = new ArrayList<>();
    try (Consumer<byte[], byte[]> consumer = consumer()) {
      consumer.assign(List.of(PARTITION));
      consumer.seekToBeginning(List.of(PARTITION));
      long end = consumer.endOffsets(List.of(PARTITION)).getOrDefault(PARTITION, 0L);
      while (consumer.position(PARTITION) < end) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
          bundles.add(BundleRecords.read(value(record.value())));
        }
      }
    }
    return bundles;
  }

  @Override
  public void append(List<Bundle> bundles) {
    Producer<byte[], byte[]> producer =
        writer.orElseThrow(() -> new IllegalStateException("read before you write"));
    producer.beginTransaction();
    List<Future<RecordMetadata>> sent =
        bundles.stream().map(bundle -> producer.send(record(bundle))).toList();
    // The commit fails when a record did.
    producer.commitTransaction();
    LOG.debug("{} bundles are kept", sent.size());
  }

  private static ProducerRecord<byte[], byte[]> record(Bundle bundle) {
    Instant day =
        LocalDate.ofEpochDay(bundle.open().day()).atStartOfDay().toInstant(ZoneOffset.UTC);
    byte[] value =
        Topics.BUNDLES
            .valueSerde()
            .serializer()
            .serialize(Topics.BUNDLES.name(), BundleRecords.of(bundle));
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(Topics.BUNDLES.name(), 0, day.toEpochMilli(), null, value);
    CloudEventHeaders.add(record.headers(), Topics.BUNDLES, UUID.randomUUID().toString(), day);
    return record;
  }

  private static KeptBundle value(byte[] bytes) {
    return Topics.BUNDLES.valueSerde().deserializer().deserialize(Topics.BUNDLES.name(), bytes);
  }

  private Producer<byte[], byte[]> producer() {
    return new KafkaProducer<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            broker.bootstrapServers(),
            ProducerConfig.TRANSACTIONAL_ID_CONFIG,
            WRITER,
            ProducerConfig.ACKS_CONFIG,
            "all"),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  private Consumer<byte[], byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            broker.bootstrapServers(),
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }

  @Override
  public void close() {
    writer.ifPresent(producer -> producer.close(Duration.ofSeconds(1)));
    writer = Optional.empty();
  }
}
