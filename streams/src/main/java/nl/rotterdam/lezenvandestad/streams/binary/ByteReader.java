// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.binary;

import java.nio.charset.StandardCharsets;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import org.apache.kafka.common.errors.SerializationException;

/**
 * Reads what {@link ByteWriter} wrote. Not thread-safe. Bytes that end too early, or go on after
 * the value, are a {@link SerializationException} that quotes nothing.
 */
public final class ByteReader {

  private static final int SEVEN_BITS = 0x7f;
  private static final int EIGHT_BITS = 0xff;

  private final byte[] bytes;
  private int place;

  /** Reads from the first of these bytes. */
  public ByteReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A byte as 0 to 255. */
  public int oneByte() {
    if (place == bytes.length) {
      throw new SerializationException("a stored value ends too early");
    }
    return bytes[place++] & EIGHT_BITS;
  }

  /** Four bytes, the highest first. */
  public int fourBytes() {
    return oneByte() << 24 | oneByte() << 16 | oneByte() << 8 | oneByte();
  }

  /** A number that is not negative. */
  public int number() {
    int value = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      int next = oneByte();
      value |= (next & SEVEN_BITS) << shift;
      if (next <= SEVEN_BITS) {
        return value;
      }
    }
    throw new SerializationException("a stored number is too long");
  }

  /** An id of the catalogues. */
  public String id() {
    int length = number();
    if (length > bytes.length - place) {
      throw new SerializationException("a stored value ends too early");
    }
    String text = new String(bytes, place, length, StandardCharsets.US_ASCII);
    place += length;
    return text;
  }

  /** A tally. */
  public Tally tally() {
    return Tally.readFrom(this::number);
  }

  /** Refuses a version that this program does not know. */
  public ByteReader version(int known) {
    if (oneByte() != known) {
      throw new SerializationException("a stored value has another version than this program");
    }
    return this;
  }

  /** The value, when nothing follows it. */
  public <T> T end(T value) {
    if (place != bytes.length) {
      throw new SerializationException("a stored value is longer than this program expects");
    }
    return value;
  }
}
