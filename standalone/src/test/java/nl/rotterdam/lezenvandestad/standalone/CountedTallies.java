// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import java.util.HashMap;
import java.util.Map;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;
import nl.rotterdam.lezenvandestad.model.sweep.TopicScan;
import nl.rotterdam.lezenvandestad.model.topic.Topics;

/** Reads the topic of tallies as it stands now, the newest record of each bucket. */
final class CountedTallies {

  private CountedTallies() {}

  /** Every bucket with its newest record. */
  static Map<CellBucket, TrendPoint> read(String bootstrapServers) {
    Map<CellBucket, TrendPoint> newest = new HashMap<>();
    TopicScan.read(
        bootstrapServers,
        Topics.TREND.name(),
        record -> {
          CellBucket key = Topics.TREND.keySerde().deserializer().deserialize("", record.key());
          if (record.value() == null) {
            newest.remove(key);
          } else {
            newest.put(
                key, Topics.TREND.valueSerde().deserializer().deserialize("", record.value()));
          }
        });
    return newest;
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
