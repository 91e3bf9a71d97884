// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.http;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Describes an exception for the log by its classes and places alone. Messages are left out: a
 * parser's message may quote its input, and the input may be a note.
 */
public final class Fault {

  private static final int FRAMES = 8;

  private Fault() {}

  /** Its classes and places, and those of its causes. */
  public static String describe(Throwable fault) {
    StringBuilder text = new StringBuilder();
    Throwable current = fault;
    for (int depth = 0; current != null && depth < 5; depth++, current = current.getCause()) {
      text.append(depth == 0 ? "" : " caused by ").append(current.getClass().getName());
      text.append(
          Arrays.stream(current.getStackTrace())
              .limit(FRAMES)
              .map(frame -> " at " + frame)
              .collect(Collectors.joining()));
    }
    return text.toString();
  }
}
