// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.ingest.Reports;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.testkit.Await;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.DisconnectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** On Kafka's own producer for tests, which acknowledges only when it is told to. */
@Timeout(30)
class KafkaReportPublisherTest {

  private static final PublishSettings SETTINGS =
      new PublishSettings(Duration.ofMillis(10), Duration.ofMillis(400));
  private static final Sfeerbeeld REPORT = Reports.of(new UUID(3, 1));

  @Test
  void aReportIsAcknowledgedOnlyWhenKafkaHasDoneSo() {
    MockProducer<ReportId, Sfeerbeeld> kafka = kafka(false);
    try (KafkaReportPublisher publisher = start(kafka, Duration.ofSeconds(20))) {
      CompletableFuture<PublishOutcome> outcome = publisher.publish(REPORT);
      Await.until("the report at the producer", () -> kafka.history().size() == 1);

      assertThat(outcome).isNotDone();
      kafka.completeNext();
      assertThat(outcome.join()).isEqualTo(PublishOutcome.ACKNOWLEDGED);
    }
  }

  @Test
  void aReportThatFailsIsUnavailable() {
    MockProducer<ReportId, Sfeerbeeld> kafka = kafka(false);
    try (KafkaReportPublisher publisher = start(kafka, Duration.ofSeconds(20))) {
      CompletableFuture<PublishOutcome> outcome = publisher.publish(REPORT);
      Await.until("the report at the producer", () -> kafka.errorNext(new DisconnectException()));

      assertThat(outcome.join()).isEqualTo(PublishOutcome.UNAVAILABLE);
    }
  }

  @Test
  void aReportThatCannotBeWrittenKeepsNoOtherFromBeingSent() {
    MockProducer<ReportId, Sfeerbeeld> kafka = kafka(true);
    kafka.sendException = new IllegalStateException("no bytes can be made of it");
    try (KafkaReportPublisher publisher = start(kafka, Duration.ofSeconds(20))) {
      assertThat(publisher.publish(REPORT).join()).isEqualTo(PublishOutcome.UNAVAILABLE);

      kafka.sendException = null;
      assertThat(publisher.publish(REPORT).join()).isEqualTo(PublishOutcome.ACKNOWLEDGED);
      assertThat(publisher.isRunning()).isTrue();
    }
  }

  @Test
  void withoutAnAnswerTheOutcomeComesByTheDeadline() {
    try (KafkaReportPublisher publisher = start(kafka(false), SETTINGS.deadline())) {
      assertThat(publisher.publish(REPORT).join()).isEqualTo(PublishOutcome.UNAVAILABLE);
    }
  }

  @Test
  void whenNoBrokerAnswersTheWholeBatchIsTurnedAwayTogether() throws IOException {
    PublishSettings settings = new PublishSettings(Duration.ofMillis(200), Duration.ofSeconds(8));
    long begin = System.nanoTime();
    try (KafkaReportPublisher publisher =
        KafkaReportPublisher.start(
            "127.0.0.1:" + closedPort(), settings, InstantSource.system(), new Random(5))) {
      assertThat(outcomes(publisher, 50)).containsOnly(PublishOutcome.UNAVAILABLE);
    }

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(settings.deadline());
  }

  @Test
  void aReportWhoseSenderWasToldNoIsNotSentAfterAll() {
    BlockedProducer kafka = new BlockedProducer();
    try (KafkaReportPublisher publisher = start(kafka, SETTINGS.deadline())) {
      CompletableFuture<PublishOutcome> first = publisher.publish(REPORT);
      Await.until("the sender is held up", kafka::isHolding);
      CompletableFuture<PublishOutcome> second = publisher.publish(Reports.of(new UUID(3, 9)));

      assertThat(List.of(first.join(), second.join())).containsOnly(PublishOutcome.UNAVAILABLE);
      kafka.release.complete(true);
    }

    assertThat(kafka.history()).extracting(record -> record.value()).containsExactly(REPORT);
  }

  @Test
  void whatWaitsAtTheEndIsStillSentAndNothingIsTakenAfterwards() {
    KafkaReportPublisher publisher =
        start(kafka(true), new PublishSettings(Duration.ofMinutes(1), Duration.ofSeconds(5)));
    List<CompletableFuture<PublishOutcome>> outcomes =
        Stream.generate(() -> publisher.publish(REPORT)).limit(100).toList();

    publisher.close();

    assertThat(outcomes).allMatch(outcome -> outcome.join() == PublishOutcome.ACKNOWLEDGED);
    assertThat(publisher.publish(REPORT).join()).isEqualTo(PublishOutcome.UNAVAILABLE);
    assertThat(publisher.isRunning()).isFalse();
  }

  @Test
  void theWaitingRoomIsBounded() {
    BlockedProducer kafka = new BlockedProducer();
    try (KafkaReportPublisher publisher = start(kafka, Duration.ofSeconds(20))) {
      CompletableFuture<PublishOutcome> held = publisher.publish(REPORT);
      Await.until("the sender is held up", kafka::isHolding);
      long turnedAway =
          Stream.generate(() -> publisher.publish(REPORT))
              .limit(15_100)
              .filter(outcome -> outcome.getNow(null) == PublishOutcome.UNAVAILABLE)
              .count();

      assertThat(turnedAway).isEqualTo(100);
      kafka.release.complete(true);
      assertThat(held.join()).isEqualTo(PublishOutcome.ACKNOWLEDGED);
    }
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static List<PublishOutcome> outcomes(KafkaReportPublisher publisher, int reports) {
    List<CompletableFuture<PublishOutcome>> outcomes =
        Stream.generate(() -> publisher.publish(REPORT)).limit(reports).toList();
    return outcomes.stream().map(CompletableFuture::join).toList();
  }

  private static KafkaReportPublisher start(
      MockProducer<ReportId, Sfeerbeeld> kafka, Duration deadline) {
    return start(kafka, new PublishSettings(SETTINGS.shuffleWait(), deadline));
  }

  private static KafkaReportPublisher start(
      MockProducer<ReportId, Sfeerbeeld> kafka, PublishSettings settings) {
    KafkaReportPublisher publisher =
        new KafkaReportPublisher(
            kafka,
            settings,
            InstantSource.fixed(Instant.parse("2026-03-10T14:07:30Z")),
            new Random(5));
    publisher.start();
    return publisher;
  }

  private static MockProducer<ReportId, Sfeerbeeld> kafka(boolean acknowledges) {
    return new MockProducer<>(
        acknowledges,
        null,
        Topics.REPORTS.keySerde().serializer(),
        Topics.REPORTS.valueSerde().serializer());
  }

  /** Holds up the first send, as a producer does that has no room in its buffer. */
  private static final class BlockedProducer extends MockProducer<ReportId, Sfeerbeeld> {

    private final CompletableFuture<Boolean> release = new CompletableFuture<>();
    private volatile boolean holding;

    BlockedProducer() {
      super(
          true,
          null,
          Topics.REPORTS.keySerde().serializer(),
          Topics.REPORTS.valueSerde().serializer());
    }

    boolean isHolding() {
      return holding;
    }

    @Override
    public synchronized Future<RecordMetadata> send(
        ProducerRecord<ReportId, Sfeerbeeld> record, Callback callback) {
      holding = true;
      release.orTimeout(20, TimeUnit.SECONDS).join();
      return super.send(record, callback);
    }
  }
}
