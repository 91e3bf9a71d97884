// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Reads the topic of tallies as it stands now, the newest record of each bucket. */
final class CountedTallies {

  private CountedTallies() {}

  /** Every bucket with its newest record. */
  static Map<CellBucket, TrendPoint> read(String bootstrapServers) {
    Map<String, Object> config =
        Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
    try (KafkaConsumer<CellBucket, TrendPoint> consumer =
        new KafkaConsumer<>(
            config,
            Topics.TREND.keySerde().deserializer(),
            Topics.TREND.valueSerde().deserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Topics.TREND.name()).stream()
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      Map<CellBucket, TrendPoint> newest = new HashMap<>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(record -> {
              if (record.value() == null) {
                newest.remove(record.key());
              } else {
                newest.put(record.key(), record.value());
              }
            });
      }
      return newest;
    }
  }

  /** How many reports are counted in this cell over all days. */
  static int reports(String bootstrapServers, String cell) {
    return read(bootstrapServers).entrySet().stream()
        .filter(entry -> entry.getKey().cell().toString().equals(cell))
        .filter(entry -> entry.getKey().bucket().resolution() == Resolution.DAY)
        .mapToInt(entry -> entry.getValue().tally().reports())
        .sum();
  }
}
