// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.imports;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.streams.Streams;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Knows how many records the streams service has yet to count. */
public final class CountedReports implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(200);
  private static final int STILL_POLLS = 4;

  private final Admin admin;

  /** Asks this broker. */
  public CountedReports(String bootstrapServers) {
    this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
  }

  /** Returns when everything that is on the topics now is counted and told. */
  public void await() throws InterruptedException {
    while (waiting() > 0) {
      Thread.sleep(POLL);
    }
    long told = told();
    for (int still = 0; still < STILL_POLLS; still++) {
      Thread.sleep(POLL);
      long now = told();
      still = now == told ? still : -1;
      told = now;
    }
  }

  /** How many records were told; it grows several times a second while there is more to tell. */
  private long told() throws InterruptedException {
    return received(List.of(Topics.INDICATORS.name(), Topics.TREND.name()));
  }

  /** How many records the streams service has not committed, on its source and its own topics. */
  public long waiting() throws InterruptedException {
    try {
      Map<TopicPartition, OffsetAndMetadata> committed =
          admin.listConsumerGroupOffsets(Streams.GROUP).partitionsToOffsetAndMetadata().get();
      Map<TopicPartition, ListOffsetsResultInfo> ends = ends(partitions(committed.keySet()));
      return ends.entrySet().stream()
          .mapToLong(end -> Math.max(0, end.getValue().offset() - offset(committed, end.getKey())))
          .sum();
    } catch (ExecutionException e) {
      throw new KafkaException("the broker does not tell what is counted", e);
    }
  }

  /** How many records the topic of reports has ever received, also those that are gone by now. */
  public long everReceived() throws InterruptedException {
    return received(List.of(Topics.REPORTS.name()));
  }

  private long received(List<String> topics) throws InterruptedException {
    try {
      return ends(partitionsOf(topics)).values().stream()
          .mapToLong(ListOffsetsResultInfo::offset)
          .sum();
    } catch (ExecutionException e) {
      throw new KafkaException("the broker does not tell what it received", e);
    }
  }

  private Map<TopicPartition, ListOffsetsResultInfo> ends(Set<TopicPartition> partitions)
      throws InterruptedException, ExecutionException {
    return admin
        .listOffsets(
            partitions.stream().collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest())))
        .all()
        .get();
  }

  /** Those with a commit, and all of the topics it reads: a fresh group has committed nothing. */
  private Set<TopicPartition> partitions(Set<TopicPartition> committed)
      throws InterruptedException, ExecutionException {
    Set<TopicPartition> partitions =
        partitionsOf(List.of(Topics.REPORTS.name(), Topics.ERASURES.name()));
    partitions.addAll(committed);
    return partitions;
  }

  private Set<TopicPartition> partitionsOf(List<String> topics)
      throws InterruptedException, ExecutionException {
    return admin.describeTopics(topics).allTopicNames().get().values().stream()
        .flatMap(topic ->
            topic.partitions().stream()
                .map(partition -> new TopicPartition(topic.name(), partition.partition())))
        .collect(Collectors.toSet());
  }

  private static long offset(
      Map<TopicPartition, OffsetAndMetadata> committed, TopicPartition partition) {
    OffsetAndMetadata offset = committed.get(partition);
    return offset == null ? 0 : offset.offset();
  }

  @Override
  public void close() {
    admin.close();
  }
}
