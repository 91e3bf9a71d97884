// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake.theme;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.theme.QueryChange;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.topic.CloudEventHeaders;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes changes of queries to their topic. The timestamp is the quarter. Thread-safe. */
final class KafkaQueryChanges implements QueryChanges, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(KafkaQueryChanges.class);
  private static final int DEADLINE_MS = 5_000;
  private static final Duration CLOSING = Duration.ofSeconds(2);

  private final KafkaProducer<ThemeId, QueryChange> producer;
  private final InstantSource clock;

  KafkaQueryChanges(String bootstrapServers, InstantSource clock) {
    this.clock = clock;
    this.producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.CLIENT_ID_CONFIG,
                "query-changes",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                DEADLINE_MS,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                DEADLINE_MS / 2,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                DEADLINE_MS),
            Topics.THEMES.keySerde().serializer(),
            Topics.THEMES.valueSerde().serializer());
  }

  @Override
  public boolean write(ThemeId theme, Optional<QueryChange> change) {
    try {
      return producer
          .send(record(theme, change))
          .get(2L * DEADLINE_MS, TimeUnit.MILLISECONDS)
          .hasOffset();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      LOG.warn("a change of a query is not acknowledged: {}", e.getClass().getSimpleName());
      return false;
    }
  }

  private ProducerRecord<ThemeId, QueryChange> record(ThemeId theme, Optional<QueryChange> change) {
    Instant quarter = Quarter.floor(clock.instant());
    RecordHeaders headers = new RecordHeaders();
    CloudEventHeaders.add(headers, Topics.THEMES, UUID.randomUUID().toString(), quarter);
    return new ProducerRecord<>(
        Topics.THEMES.name(), 0, quarter.toEpochMilli(), theme, change.orElse(null), headers);
  }

  @Override
  public void close() {
    producer.close(CLOSING);
  }
}
