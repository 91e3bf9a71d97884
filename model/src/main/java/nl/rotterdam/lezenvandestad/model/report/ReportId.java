// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;

/**
 * The random name of a report: what makes a retry the same report. It says nothing about anyone.
 */
public record ReportId(@JsonValue UUID value) {

  /** The id that no report ever has. */
  public static final ReportId NONE = new ReportId(new UUID(0, 0));

  private static final int RANDOM = 4;
  private static final int RFC = 2;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReportId {}

  /** The id in this text, if it is a UUID in its canonical form of 36 characters. */
  public static Optional<ReportId> parse(String text) {
    if (text.length() != 36) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ReportId(UUID.fromString(text)));
    } catch (IllegalArgumentException notAUuid) {
      return Optional.empty();
    }
  }

  /**
   * Whether it is made by chance alone (version 4). Every other version holds something of its
   * maker: a clock, a network address, a name.
   */
  public boolean isRandom() {
    return value.version() == RANDOM && value.variant() == RFC;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
