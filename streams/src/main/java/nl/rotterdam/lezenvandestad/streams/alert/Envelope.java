// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.alert;

import java.time.Instant;
import java.util.UUID;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.topic.CloudEventHeaders;
import nl.rotterdam.lezenvandestad.model.topic.Topic;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.jspecify.annotations.Nullable;

/** Puts a record in the envelope of its topic, with the quarter it is of as its time. */
final class Envelope<K, V> implements FixedKeyProcessor<K, V, V> {

  private final Topic<K, V> topic;
  private @Nullable FixedKeyProcessorContext<K, V> context;

  Envelope(Topic<K, V> topic) {
    this.topic = topic;
  }

  @Override
  public void init(FixedKeyProcessorContext<K, V> taskContext) {
    context = taskContext;
  }

  @Override
  public void process(FixedKeyRecord<K, V> record) {
    if (context == null) {
      throw new IllegalStateException("not initialised");
    }
    Instant quarter = Quarter.floor(Instant.ofEpochMilli(record.timestamp()));
    RecordHeaders headers = new RecordHeaders();
    CloudEventHeaders.add(headers, topic, UUID.randomUUID().toString(), quarter);
    context.forward(record.withHeaders(headers).withTimestamp(quarter.toEpochMilli()));
  }
}
