// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.topic;

import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/** A record as JSON. Thread-safe. An absent value (a tombstone) stays absent, as Kafka asks. */
public final class JsonSerde<T> implements Serde<T> {

  private final String type;
  private final ObjectWriter writer;
  private final ObjectReader reader;

  /** The serde of this record type. */
  public JsonSerde(Class<T> type) {
    this.type = type.getSimpleName();
    this.writer = ContractJson.mapper().writerFor(type);
    this.reader = ContractJson.mapper().readerFor(type);
  }

  @Override
  public Serializer<T> serializer() {
    return (topic, value) -> write(value);
  }

  @Override
  public Deserializer<T> deserializer() {
    return (topic, bytes) -> read(bytes);
  }

  private byte @Nullable [] write(@Nullable T value) {
    return value == null ? null : writer.writeValueAsBytes(value);
  }

  private @Nullable T read(byte @Nullable [] bytes) {
    if (bytes == null) {
      return null;
    }
    try {
      return reader.readValue(bytes);
    } catch (JacksonException | IllegalArgumentException e) {
      throw new UnreadableRecord(type, e);
    }
  }
}
