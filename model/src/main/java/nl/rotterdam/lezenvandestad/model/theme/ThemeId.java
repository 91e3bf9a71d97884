// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.theme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The kebab-case name of what reports are about: a theme of the catalogue, such as {@code
 * midden-oosten}, a group of themes, or {@code alle}.
 */
public record ThemeId(@JsonValue String value) implements Comparable<ThemeId> {

  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");
  private static final int MAX_LENGTH = 60;

  /** The theme in which every report counts; never in the catalogue, never chosen by a reporter. */
  public static final ThemeId ALL = new ThemeId("alle");

  /**
   * @throws IllegalArgumentException unless the value is kebab-case of at most 60 characters; the
   *     message does not quote it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ThemeId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("an id is kebab-case: a-z, 0-9 and single hyphens");
    }
  }

  /** Whether this text can be an id. */
  public static boolean isValid(String text) {
    return text.length() <= MAX_LENGTH && KEBAB.matcher(text).matches();
  }

  @Override
  public int compareTo(ThemeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
