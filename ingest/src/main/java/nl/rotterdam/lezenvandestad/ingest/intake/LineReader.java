// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads lines of bounded length from a stream of any length. Not thread-safe. */
final class LineReader {

  private static final int BUFFER = 64 * 1024;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final InputStream in;
  private final int longest;
  private long number;

  LineReader(InputStream in, int longest) {
    this.in = new BufferedInputStream(in, BUFFER);
    this.longest = longest;
  }

  /**
   * One line.
   *
   * @param number counted from 1; 0 for the end of the stream
   * @param text without the line's end; empty when it could not be read
   * @param fault why it could not be read, in Dutch
   */
  record Line(long number, String text, Optional<String> fault) {

    boolean isEnd() {
      return number == 0;
    }

    boolean isBlank() {
      return fault.isEmpty() && text.isBlank();
    }
  }

  Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    boolean tooLong = false;
    int next = in.read();
    if (next < 0) {
      return new Line(0, "", Optional.empty());
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (line.size() == longest) {
        tooLong = true;
      } else {
        line.write(next);
      }
    }
    number++;
    return tooLong
        ? unreadable("Deze regel is te lang: hooguit " + longest + " bytes.")
        : decoded(line.toByteArray());
  }

  /** Wrong bytes are told, not replaced: a file in another encoding must not lose its letters. */
  private Line decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean marked = number == 1 && text.startsWith(BYTE_ORDER_MARK);
      return new Line(number, marked ? text.substring(1) : text, Optional.empty());
    } catch (CharacterCodingException e) {
      return unreadable("Deze regel is geen UTF-8.");
    }
  }

  private Line unreadable(String fault) {
    return new Line(number, "", Optional.of(fault));
  }
}
