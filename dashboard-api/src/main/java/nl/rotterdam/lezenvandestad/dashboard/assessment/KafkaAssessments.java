// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.assessment;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.alert.Assessment;
import nl.rotterdam.lezenvandestad.model.topic.CloudEventHeaders;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes assessments to their topic. The timestamp is the quarter. Thread-safe. */
public final class KafkaAssessments implements Assessments, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(KafkaAssessments.class);
  private static final int DEADLINE_MS = 5_000;
  private static final Duration CLOSING = Duration.ofSeconds(2);

  private final KafkaProducer<AlertId, Assessment> producer;

  private KafkaAssessments(KafkaProducer<AlertId, Assessment> producer) {
    this.producer = producer;
  }

  /** Opens the way; the broker need not be there yet. */
  public static KafkaAssessments open(String bootstrapServers) {
    return new KafkaAssessments(
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.CLIENT_ID_CONFIG,
                "dashboard-assessments",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                DEADLINE_MS,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                DEADLINE_MS / 2,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                DEADLINE_MS),
            Topics.ASSESSMENTS.keySerde().serializer(),
            Topics.ASSESSMENTS.valueSerde().serializer()));
  }

  @Override
  public boolean write(Assessment assessment) {
    try {
      return producer
          .send(record(assessment))
          .get(2L * DEADLINE_MS, TimeUnit.MILLISECONDS)
          .hasOffset();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      LOG.warn("an assessment is not acknowledged: {}", e.getClass().getSimpleName());
      return false;
    }
  }

  private static ProducerRecord<AlertId, Assessment> record(Assessment assessment) {
    RecordHeaders headers = new RecordHeaders();
    CloudEventHeaders.add(
        headers, Topics.ASSESSMENTS, UUID.randomUUID().toString(), assessment.givenAt());
    return new ProducerRecord<>(
        Topics.ASSESSMENTS.name(),
        null,
        assessment.givenAt().toEpochMilli(),
        assessment.alert(),
        assessment,
        headers);
  }

  @Override
  public void close() {
    producer.close(CLOSING);
  }
}
