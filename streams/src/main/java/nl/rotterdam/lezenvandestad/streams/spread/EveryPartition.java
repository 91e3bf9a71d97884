// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.spread;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.streams.processor.StreamPartitioner;

/** Sends each record to all partitions. Immutable. */
final class EveryPartition<K, V> implements StreamPartitioner<K, V> {

  private final Optional<Set<Integer>> all;

  EveryPartition(int partitions) {
    all = Optional.of(IntStream.range(0, partitions).boxed().collect(Collectors.toSet()));
  }

  @Override
  public Optional<Set<Integer>> partitions(String topic, K key, V value, int numPartitions) {
    return all;
  }
}
