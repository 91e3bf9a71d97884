// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.binary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;

/** Writes one value. Not thread-safe. */
public final class ByteWriter {

  private static final int ROOMY = 96;
  private static final int SEVEN_BITS = 0x7f;

  private byte[] bytes = new byte[ROOMY];
  private int length;

  /** Writes the lowest eight bits. */
  public ByteWriter oneByte(int value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    bytes[length++] = (byte) value;
    return this;
  }

  /** Writes four bytes, the highest first, so that bytes sort as non-negative numbers do. */
  public ByteWriter fourBytes(int value) {
    return oneByte(value >>> 24).oneByte(value >>> 16).oneByte(value >>> 8).oneByte(value);
  }

  /** Writes a number that is not negative in as few bytes as it needs. */
  public ByteWriter number(int value) {
    int rest = value;
    while ((rest & ~SEVEN_BITS) != 0) {
      oneByte((rest & SEVEN_BITS) | (SEVEN_BITS + 1));
      rest >>>= 7;
    }
    return oneByte(rest);
  }

  /** Writes an id of the catalogues: ASCII, at most 127 characters. */
  public ByteWriter id(String text) {
    byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
    number(ascii.length);
    for (byte b : ascii) {
      oneByte(b);
    }
    return this;
  }

  /** Writes every count of the tally. */
  public ByteWriter tally(Tally tally) {
    tally.writeTo(this::number);
    return this;
  }

  /** What was written. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }
}
