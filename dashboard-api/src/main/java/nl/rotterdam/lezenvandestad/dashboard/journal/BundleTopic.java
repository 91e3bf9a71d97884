// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Bundle;
import nl.rotterdam.lezenvandestad.dashboard.bundle.BundleLog;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Kept;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Withdrawn;
import nl.rotterdam.lezenvandestad.model.erasure.Deletion;
import nl.rotterdam.lezenvandestad.model.erasure.DeletionReason;
import nl.rotterdam.lezenvandestad.model.indicator.BundleKey;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.KeptBundle;
import nl.rotterdam.lezenvandestad.model.sweep.Register;
import nl.rotterdam.lezenvandestad.model.sweep.Sweep;
import nl.rotterdam.lezenvandestad.model.sweep.TopicScan;
import nl.rotterdam.lezenvandestad.model.sweep.Verdict;
import nl.rotterdam.lezenvandestad.model.topic.Broker;
import nl.rotterdam.lezenvandestad.model.topic.CloudEventHeaders;
import nl.rotterdam.lezenvandestad.model.topic.TopicCreation;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps bundles on their topic. A second dashboard that reads them shuts the first out from
 * writing, so that no report goes into two bundles. For one thread.
 */
public final class BundleTopic implements BundleLog, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(BundleTopic.class);
  private static final String NAME = Topics.BUNDLES.name();
  private static final String WRITER = "lezen-van-de-stad-bundels";

  private static final BundleKey NO_BUNDLE =
      new BundleKey(Cell.NONE, LocalDate.EPOCH, Instant.EPOCH);

  private final Broker broker;
  private final InstantSource clock;
  private Optional<Producer<byte[], byte[]>> writer = Optional.empty();

  /** The topic on this broker; nothing is done before it is read. */
  public BundleTopic(Broker broker, InstantSource clock) {
    this.broker = broker;
    this.clock = clock;
  }

  /** The sweep of what is past its time. */
  public static Sweep sweep(String bootstrapServers, InstantSource clock) {
    return Sweep.of(
        bootstrapServers, Topics.BUNDLES, NO_BUNDLE, () -> Verdict.expiring(Topics.BUNDLES), clock);
  }

  @Override
  public List<Kept> read() {
    close();
    try (Admin admin =
        Admin.create(
            Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()))) {
      TopicCreation.ensure(admin, List.of(Topics.BUNDLES, Topics.DELETIONS), broker.replication());
    }
    // First shut others out, then read: what is read is then all there is.
    Producer<byte[], byte[]> producer = producer();
    writer = Optional.of(producer);
    producer.initTransactions();
    Map<BundleKey, Kept> newest = new LinkedHashMap<>();
    TopicScan.read(
        broker.bootstrapServers(),
        NAME,
        record -> {
          BundleKey key = Topics.BUNDLES.keySerde().deserializer().deserialize(NAME, record.key());
          if (record.value() == null) {
            newest.remove(key);
          } else {
            newest.put(key, BundleRecords.read(value(record.value())));
          }
        });
    return List.copyOf(newest.values());
  }

  @Override
  public void append(List<Bundle> bundles) {
    together(bundles.stream().map(BundleTopic::record).toList());
  }

  @Override
  public void withdraw(List<Withdrawn> withdrawn) {
    Instant now = clock.instant();
    Deletion line =
        Register.deletion(Topics.BUNDLES, DeletionReason.ORDERED, withdrawn.size(), now);
    together(
        Stream.concat(
                withdrawn.stream().map(BundleTopic::record), Stream.of(Register.line(line, now)))
            .toList());
  }

  private void together(List<ProducerRecord<byte[], byte[]>> records) {
    Producer<byte[], byte[]> producer =
        writer.orElseThrow(() -> new IllegalStateException("read before you write"));
    producer.beginTransaction();
    List<Future<RecordMetadata>> sent = records.stream().map(producer::send).toList();
    // The commit fails when a record did.
    producer.commitTransaction();
    LOG.debug("{} records are kept", sent.size());
  }

  /** What holds no report any more is deleted. */
  private static ProducerRecord<byte[], byte[]> record(Kept kept) {
    Instant day = LocalDate.ofEpochDay(kept.day()).atStartOfDay().toInstant(ZoneOffset.UTC);
    KeptBundle bundle = BundleRecords.of(kept);
    byte[] key = Topics.BUNDLES.keySerde().serializer().serialize(NAME, bundle.key());
    byte @Nullable [] value =
        kept.taken().isEmpty()
            ? null
            : Topics.BUNDLES.valueSerde().serializer().serialize(NAME, bundle);
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(NAME, 0, day.toEpochMilli(), key, value);
    CloudEventHeaders.add(record.headers(), Topics.BUNDLES, UUID.randomUUID().toString(), day);
    return record;
  }

  private static KeptBundle value(byte[] bytes) {
    return Topics.BUNDLES.valueSerde().deserializer().deserialize(NAME, bytes);
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

  @Override
  public void close() {
    writer.ifPresent(producer -> producer.close(Duration.ofSeconds(1)));
    writer = Optional.empty();
  }
}
