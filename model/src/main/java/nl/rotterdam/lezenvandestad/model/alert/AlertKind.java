// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.alert;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** What kind of eyes an alert needs. */
public enum AlertKind implements WireWord {
  /** Something builds up, over days and weeks. */
  OPBOUW("opbouw"),
  /** Something happens now, within hours. */
  ACUUT("acuut");

  private final String wire;

  AlertKind(String wire) {
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
   * @throws IllegalArgumentException when there is none
   */
  @JsonCreator
  public static AlertKind of(String wire) {
    return WireWord.of(AlertKind.class, wire);
  }
}
