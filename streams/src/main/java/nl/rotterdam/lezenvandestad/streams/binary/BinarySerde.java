// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.binary;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * A value in the compact form, from its two halves. Thread-safe when the halves are. An absent
 * value stays absent, as Kafka asks.
 */
public final class BinarySerde<T> implements Serde<T> {

  private final BiConsumer<T, ByteWriter> write;
  private final Function<ByteReader, T> read;

  /**
   * @param read reads what {@code write} wrote, to the last byte
   */
  public BinarySerde(BiConsumer<T, ByteWriter> write, Function<ByteReader, T> read) {
    this.write = write;
    this.read = read;
  }

  @Override
  public Serializer<T> serializer() {
    return (topic, value) -> toBytes(value);
  }

  @Override
  public Deserializer<T> deserializer() {
    return (topic, bytes) -> fromBytes(bytes);
  }

  private byte @Nullable [] toBytes(@Nullable T value) {
    if (value == null) {
      return null;
    }
    ByteWriter writer = new ByteWriter();
    write.accept(value, writer);
    return writer.toBytes();
  }

  private @Nullable T fromBytes(byte @Nullable [] bytes) {
    if (bytes == null) {
      return null;
    }
    ByteReader reader = new ByteReader(bytes);
    try {
      return reader.end(read.apply(reader));
    } catch (IllegalArgumentException e) {
      throw new SerializationException("a stored value is not valid");
    }
  }
}
