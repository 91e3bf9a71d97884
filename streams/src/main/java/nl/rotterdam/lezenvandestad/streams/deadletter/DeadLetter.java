// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.deadletter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.topic.CloudEventHeaders;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.errors.ErrorHandlerContext;

/** The record that stands for a rejected report. */
public final class DeadLetter {

  /** Under this key the engine's configuration carries the meter registry to the handlers. */
  public static final String METERS = "lezenvandestad.meters";

  /** The header with the name of the topic on which the report stood. */
  public static final String TOPIC = "bron-topic";

  /** The header with its partition. */
  public static final String PARTITION = "bron-partitie";

  /** The header with its offset. */
  public static final String OFFSET = "bron-offset";

  /** The header with the simple name of the error's class. */
  public static final String ERROR = "fout";

  private static final byte[] NOTHING = {};

  private DeadLetter() {}

  static List<ProducerRecord<byte[], byte[]>> of(ErrorHandlerContext context, Exception error) {
    String place = context.topic() + "-" + context.partition() + "-" + context.offset();
    Instant time = Quarter.floor(Instant.ofEpochMilli(Math.max(0, context.timestamp())));
    ProducerRecord<byte[], byte[]> letter =
        new ProducerRecord<>(Topics.REJECTED.name(), null, time.toEpochMilli(), null, NOTHING);
    CloudEventHeaders.add(letter.headers(), Topics.REJECTED, place, time);
    put(letter, TOPIC, context.topic());
    put(letter, PARTITION, Integer.toString(context.partition()));
    put(letter, OFFSET, Long.toString(context.offset()));
    put(letter, ERROR, error.getClass().getSimpleName());
    return List.of(letter);
  }

  static Counter counter(Map<String, ?> config) {
    if (config.get(METERS) instanceof MeterRegistry meters) {
      return Counter.builder("streams.reports.rejected")
          .description("Reports that could not be read or counted")
          .register(meters);
    }
    throw new IllegalStateException("the handlers need the meter registry");
  }

  private static void put(ProducerRecord<byte[], byte[]> letter, String name, String value) {
    letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
