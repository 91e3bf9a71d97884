// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.topic;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** A key as its text in UTF-8: what {@code toString} gives and {@code parse} reads. Thread-safe. */
public final class TextSerde<T> implements Serde<T> {

  private final String type;
  private final Function<String, T> parse;

  /**
   * @param parse reads what {@code toString} of the type gives; throws IllegalArgumentException on
   *     any other text
   */
  public TextSerde(Class<T> type, Function<String, T> parse) {
    this.type = type.getSimpleName();
    this.parse = parse;
  }

  @Override
  public Serializer<T> serializer() {
    return (topic, key) -> write(key);
  }

  @Override
  public Deserializer<T> deserializer() {
    return (topic, bytes) -> read(bytes);
  }

  private byte @Nullable [] write(@Nullable T key) {
    return key == null ? null : key.toString().getBytes(StandardCharsets.UTF_8);
  }

  private @Nullable T read(byte @Nullable [] bytes) {
    if (bytes == null) {
      return null;
    }
    try {
      return parse.apply(new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new UnreadableRecord(type, e);
    }
  }
}
