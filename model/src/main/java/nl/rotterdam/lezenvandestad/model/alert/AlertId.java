// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.alert;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * The readable name of an alert, such as {@code acuut.oekraine.20260105T0415Z.1}: its kind, its
 * theme, the quarter in which it was raised, and which of that quarter it is. It follows from those
 * alone, so that the same topics replayed give the same name; it names no area, for the area of an
 * alert may be more than may be told.
 */
public record AlertId(@JsonValue String value) implements Comparable<AlertId> {

  private static final Pattern FORM =
      Pattern.compile("(opbouw|acuut)\\.[a-z0-9-]{1,60}\\.\\d{8}T\\d{4}Z\\.[1-9]\\d{0,3}");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmm'Z'").withZone(ZoneOffset.UTC);

  /** The id that no alert ever has. */
  public static final AlertId NONE = new AlertId("acuut.0.19700101T0000Z.1");

  /**
   * @throws IllegalArgumentException unless the value has the form above; the message does not
   *     quote it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AlertId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("an alert id is soort.thema.kwartier.nummer");
    }
  }

  /**
   * The id of an alert.
   *
   * @param number from 1: which alert of this kind and theme it is in its quarter
   */
  public static AlertId of(AlertKind kind, ThemeId theme, Instant raisedAt, int number) {
    return new AlertId(kind.wire() + "." + theme + "." + MINUTE.format(raisedAt) + "." + number);
  }

  /** Whether this text can be an id. */
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(AlertId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
