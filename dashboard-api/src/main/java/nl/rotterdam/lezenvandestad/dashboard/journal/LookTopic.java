// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.rotterdam.lezenvandestad.dashboard.api.LookLog;
import nl.rotterdam.lezenvandestad.model.access.Look;
import nl.rotterdam.lezenvandestad.model.access.Role;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
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
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes looks to their topic. Connects at the first. Thread-safe. */
public final class LookTopic implements LookLog, AutoCloseable {

  private static final long SECONDS = 10;

  private final Broker broker;
  private final InstantSource clock;
  private final List<Producer<byte[], byte[]>> open = new ArrayList<>(1);

  /** The topic on this broker. */
  public LookTopic(Broker broker, InstantSource clock) {
    this.broker = broker;
    this.clock = clock;
  }

  @Override
  public void wrote(Role role, String at) {
    Instant quarter = Quarter.floor(clock.instant());
    byte[] value =
        Topics.LOOKS
            .valueSerde()
            .serializer()
            .serialize(Topics.LOOKS.name(), new Look(role, at, quarter));
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(Topics.LOOKS.name(), 0, quarter.toEpochMilli(), null, value);
    CloudEventHeaders.add(record.headers(), Topics.LOOKS, UUID.randomUUID().toString(), quarter);
    try {
      producer().send(record).get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new KafkaException("a look was not kept", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted before a look was kept", e);
    }
  }

  private synchronized Producer<byte[], byte[]> producer() {
    if (open.isEmpty()) {
      try (Admin admin =
          Admin.create(
              Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()))) {
        TopicCreation.ensure(admin, List.of(Topics.LOOKS), broker.replication());
      }
      open.add(
          new KafkaProducer<>(
              Map.of(
                  ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                  broker.bootstrapServers(),
                  ProducerConfig.ACKS_CONFIG,
                  "all"),
              new ByteArraySerializer(),
              new ByteArraySerializer()));
    }
    return open.getFirst();
  }

  @Override
  public synchronized void close() {
    open.forEach(producer -> producer.close(Duration.ofSeconds(1)));
    open.clear();
  }
}
