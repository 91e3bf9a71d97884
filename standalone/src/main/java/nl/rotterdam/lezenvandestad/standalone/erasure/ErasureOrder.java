// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.erasure;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.ingest.retention.ReportSweep;
import nl.rotterdam.lezenvandestad.model.erasure.DeletionReason;
import nl.rotterdam.lezenvandestad.model.erasure.Erasure;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.model.topic.CloudEventHeaders;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Gives an order to erase. */
public final class ErasureOrder {

  private final String bootstrapServers;
  private final InstantSource clock;

  /** Orders on this broker. */
  public ErasureOrder(String bootstrapServers, InstantSource clock) {
    this.bootstrapServers = bootstrapServers;
    this.clock = clock;
  }

  /**
   * Orders, and erases the reports. The counts are erased by the streams service, which need not
   * run yet. Given twice, the second finds what came in since.
   *
   * @return how many reports were erased, their notes with them
   * @throws KafkaException when the broker does not answer
   */
  public int give(Scope scope) throws InterruptedException {
    Erasure erasure = new Erasure(scope, endOfReports());
    try (KafkaProducer<Scope, Erasure> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            Topics.ERASURES.keySerde().serializer(),
            Topics.ERASURES.valueSerde().serializer())) {
      Instant now = clock.instant();
      ProducerRecord<Scope, Erasure> order =
          new ProducerRecord<>(Topics.ERASURES.name(), null, now.toEpochMilli(), scope, erasure);
      CloudEventHeaders.add(order.headers(), Topics.ERASURES, UUID.randomUUID().toString(), now);
      producer.send(order).get();
    } catch (ExecutionException e) {
      throw new KafkaException("the order to erase was not taken", e);
    }
    return ReportSweep.of(bootstrapServers, clock).run().getOrDefault(DeletionReason.ORDERED, 0);
  }

  private Map<Integer, Long> endOfReports() throws InterruptedException {
    String topic = Topics.REPORTS.name();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      Map<TopicPartition, OffsetSpec> asked =
          admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
              .flatMap(description -> description.partitions().stream())
              .collect(
                  Collectors.toMap(
                      info -> new TopicPartition(topic, info.partition()),
                      info -> OffsetSpec.latest()));
      Map<Integer, Long> ends = new HashMap<>();
      Map<TopicPartition, ListOffsetsResultInfo> offsets = admin.listOffsets(asked).all().get();
      offsets.forEach((partition, end) -> ends.put(partition.partition(), end.offset()));
      return ends;
    } catch (ExecutionException e) {
      throw new KafkaException("the broker does not tell where the reports end", e);
    }
  }
}
