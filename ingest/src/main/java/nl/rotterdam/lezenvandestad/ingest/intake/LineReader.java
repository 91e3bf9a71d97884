// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads lines of bounded length from a stream of any length. Not thread-safe. */
final class LineReader {

  private static final int BUFFER = 64 * 1024;

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
   * @param text without the line's end
   * @param isTooLong whether it was longer than allowed; what was too much is gone
   */
  record Line(long number, String text, boolean isTooLong) {

    boolean isEnd() {
      return number == 0;
    }

    boolean isBlank() {
      return text.isBlank();
    }
  }

  Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    boolean tooLong = false;
    int next = in.read();
    if (next < 0) {
      return new Line(0, "", false);
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (line.size() == longest) {
        tooLong = true;
      } else if (next != '\r') {
        line.write(next);
      }
    }
    return new Line(++number, line.toString(StandardCharsets.UTF_8), tooLong);
  }
}
