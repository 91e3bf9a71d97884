// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.rotterdam.lezenvandestad.broker.BrokerSettings;
import nl.rotterdam.lezenvandestad.broker.EmbeddedBroker;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.topic.TopicCreation;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.testkit.Await;
import nl.rotterdam.lezenvandestad.testkit.BrokerExtension;
import nl.rotterdam.lezenvandestad.testkit.KafkaBroker;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(BrokerExtension.class)
class KafkaReportPublisherIT {

  private static final Instant NOW = Instant.parse("2026-03-10T14:07:30Z");
  private static final PublishSettings SETTINGS =
      new PublishSettings(Duration.ofMillis(200), Duration.ofSeconds(3));

  @Test
  void acknowledgedReportsAreOnTheTopicShuffledAndWithoutATraceOfTheirSender(KafkaBroker broker) {
    createTopic(broker.bootstrapServers());
    List<Sfeerbeeld> reports = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      reports.add(report(new UUID(1, i)));
    }

    try (KafkaReportPublisher publisher = start(broker.bootstrapServers())) {
      List<CompletableFuture<PublishOutcome>> outcomes =
          reports.stream().map(publisher::publish).toList();
      assertThat(outcomes).allMatch(o -> o.join() == PublishOutcome.ACKNOWLEDGED);
    }

    List<ConsumerRecord<ReportId, Sfeerbeeld>> records = read(broker.bootstrapServers(), 200);
    assertThat(records)
        .extracting(ConsumerRecord::value)
        .containsExactlyInAnyOrderElementsOf(reports);
    assertThat(records)
        .filteredOn(record -> record.partition() == records.getFirst().partition())
        .extracting(record -> record.key().value())
        .isNotEqualTo(
            records.stream()
                .filter(record -> record.partition() == records.getFirst().partition())
                .map(record -> record.key().value())
                .sorted()
                .toList());
    assertThat(records)
        .allSatisfy(record -> {
          assertThat(record.timestamp())
              .isEqualTo(Instant.parse("2026-03-10T14:00:00Z").toEpochMilli());
          assertThat(record.headers())
              .extracting(header -> header.key())
              .containsExactlyInAnyOrder(
                  "ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time", "content-type");
        });
  }

  @Test
  void whenTheBrokerGoesAwayAReportIsNotAcknowledgedAndWhenItReturnsTheNextOneIs(
      @TempDir Path data) {
    BrokerSettings settings = BrokerSettings.single(data);
    EmbeddedBroker broker = EmbeddedBroker.start(settings);
    createTopic(settings.bootstrapServers());
    try (KafkaReportPublisher publisher = start(settings.bootstrapServers())) {
      assertThat(publisher.publish(report(new UUID(2, 1))).join())
          .isEqualTo(PublishOutcome.ACKNOWLEDGED);

      broker.close();
      assertThat(publisher.publish(report(new UUID(2, 2))).join())
          .isEqualTo(PublishOutcome.UNAVAILABLE);

      broker = EmbeddedBroker.start(settings);
      Await.until(
          "an acknowledgement after the return",
          () -> publisher.publish(report(new UUID(2, 3))).join() == PublishOutcome.ACKNOWLEDGED);
    } finally {
      broker.close();
    }
  }

  private static KafkaReportPublisher start(String bootstrapServers) {
    return KafkaReportPublisher.start(
        bootstrapServers, SETTINGS, InstantSource.fixed(NOW), new Random(5));
  }

  private static void createTopic(String bootstrapServers) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      TopicCreation.ensure(admin, List.of(Topics.REPORTS), (short) 1);
    }
  }

  private static List<ConsumerRecord<ReportId, Sfeerbeeld>> read(String bootstrap, int count) {
    Map<String, Object> config =
        Map.of("bootstrap.servers", bootstrap, "isolation.level", "read_committed");
    try (KafkaConsumer<ReportId, Sfeerbeeld> consumer =
        new KafkaConsumer<>(
            config,
            Topics.REPORTS.keySerde().deserializer(),
            Topics.REPORTS.valueSerde().deserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Topics.REPORTS.name()).stream()
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      List<ConsumerRecord<ReportId, Sfeerbeeld>> records = new ArrayList<>();
      Await.until(
          count + " records",
          () -> {
            consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            return records.size() >= count;
          });
      return records;
    }
  }

  private static Sfeerbeeld report(UUID id) {
    return new Sfeerbeeld(
        new ReportId(id),
        Instant.parse("2026-01-05T04:15:00Z"),
        new AreaId("centrum"),
        Domain.SOCIAAL,
        List.of(new ThemeId("oekraine")),
        TensionLevel.SPANNING,
        Optional.empty(),
        Kind.SPANNING,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
