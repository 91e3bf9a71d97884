// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api.note;

import java.util.Optional;
import java.util.regex.Pattern;

/** How a note is called in answers, as text. */
final class Handles {

  /** What a handle looks like, in Dutch. */
  static final String ALLOWED = "Verwacht: het id van een notitie uit een zoekresultaat.";

  private static final Pattern TEXT = Pattern.compile("[0-9a-f]{16}");

  private Handles() {}

  static String text(long handle) {
    return "%016x".formatted(handle);
  }

  static Optional<Long> parse(String text) {
    return TEXT.matcher(text).matches()
        ? Optional.of(Long.parseUnsignedLong(text, 16))
        : Optional.empty();
  }
}
