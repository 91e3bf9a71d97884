// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** The domain in which the reporter works. */
public enum Domain implements WireWord {
  /** Public order and safety. */
  VEILIG("veilig"),
  /** Social work, youth work, care and education. */
  SOCIAAL("sociaal"),
  /** The area organisation: wijkmanagers and wijkcoaches. */
  GEBIEDEN("gebieden");

  private final String wire;

  Domain(String wire) {
    this.wire = wire;
  }

  @Override
  @JsonValue
  public String wire() {
    return wire;
  }

  /**
   * The constant with this Dutch word.
   *
   * @throws IllegalArgumentException when there is none; the message does not quote the input
   */
  @JsonCreator
  public static Domain of(String wire) {
    return WireWord.of(Domain.class, wire);
  }
}
