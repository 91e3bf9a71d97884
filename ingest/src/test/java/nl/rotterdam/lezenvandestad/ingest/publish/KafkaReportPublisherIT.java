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
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.rotterdam.lezenvandestad.broker.BrokerSettings;
import nl.rotterdam.lezenvandestad.broker.EmbeddedBroker;
import nl.rotterdam.lezenvandestad.ingest.Reports;
import nl.rotterdam.lezenvandestad.ingest.TopicReader;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.topic.TopicCreation;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.testkit.Await;
import nl.rotterdam.lezenvandestad.testkit.BrokerExtension;
import nl.rotterdam.lezenvandestad.testkit.KafkaBroker;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
      reports.add(Reports.of(new UUID(1, i)));
    }

    try (KafkaReportPublisher publisher = start(broker.bootstrapServers())) {
      List<CompletableFuture<PublishOutcome>> outcomes =
          reports.stream().map(publisher::publish).toList();
      assertThat(outcomes).allMatch(o -> o.join() == PublishOutcome.ACKNOWLEDGED);
    }

    List<ConsumerRecord<ReportId, byte[]>> records =
        TopicReader.read(
            broker.bootstrapServers(), 200, id -> id.value().getMostSignificantBits() == 1);
    assertThat(records)
        .extracting(KafkaReportPublisherIT::sfeerbeeld)
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
      assertThat(publisher.publish(Reports.of(new UUID(2, 1))).join())
          .isEqualTo(PublishOutcome.ACKNOWLEDGED);

      broker.close();
      assertThat(publisher.publish(Reports.of(new UUID(2, 2))).join())
          .isEqualTo(PublishOutcome.UNAVAILABLE);

      broker = EmbeddedBroker.start(settings);
      Await.until(
          "an acknowledgement after the return",
          () ->
              publisher.publish(Reports.of(new UUID(2, 3))).join() == PublishOutcome.ACKNOWLEDGED);
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

  private static Sfeerbeeld sfeerbeeld(ConsumerRecord<ReportId, byte[]> record) {
    return Topics.REPORTS.valueSerde().deserializer().deserialize(record.topic(), record.value());
  }
}
