// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The text of a report after the privacy gate cleaned it. {@code toString} hides the text, so that
 * a note cannot reach a log line by accident.
 */
public record Note(@JsonValue String text) {

  /** The longest note, in UTF-16 code units. */
  public static final int MAX_LENGTH = 500;

  /**
   * @throws IllegalArgumentException when the text is blank or longer than {@link #MAX_LENGTH}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Note {
    if (text.isBlank() || text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("a note holds 1 to " + MAX_LENGTH + " characters");
    }
  }

  @Override
  public String toString() {
    return "Note[" + text.length() + " characters]";
  }
}
