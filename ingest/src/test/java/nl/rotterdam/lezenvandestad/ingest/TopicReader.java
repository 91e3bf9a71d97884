// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.testkit.Await;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads the topic of reports as a consumer does that sees committed records alone. Tests share the
 * topic: each reads only the ids that it made itself.
 */
public final class TopicReader {

  private TopicReader() {}

  /** Waits until so many records with such an id are there, and gives all there are by then. */
  public static List<ConsumerRecord<ReportId, byte[]>> read(
      String bootstrapServers, int count, Predicate<ReportId> mine) {
    Map<String, Object> config =
        Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
    try (KafkaConsumer<ReportId, byte[]> consumer =
        new KafkaConsumer<>(
            config, Topics.REPORTS.keySerde().deserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Topics.REPORTS.name()).stream()
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      List<ConsumerRecord<ReportId, byte[]>> records = new ArrayList<>();
      Await.until(
          count + " records",
          () -> {
            for (ConsumerRecord<ReportId, byte[]> record : consumer.poll(Duration.ofMillis(100))) {
              if (mine.test(record.key())) {
                records.add(record);
              }
            }
            return records.size() >= count && isAtTheEnd(consumer, partitions);
          });
      return records;
    }
  }

  private static boolean isAtTheEnd(
      KafkaConsumer<ReportId, byte[]> consumer, List<TopicPartition> partitions) {
    return consumer.endOffsets(partitions).entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }
}
