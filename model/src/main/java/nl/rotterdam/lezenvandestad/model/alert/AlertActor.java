// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.alert;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** Who changed an alert. The kerngroep is one: no person is kept. */
public enum AlertActor implements WireWord {
  /** Detection, or time passing. */
  SYSTEEM("systeem"),
  /** The kerngroep. */
  KERNGROEP("kerngroep");

  private final String wire;

  AlertActor(String wire) {
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
  public static AlertActor of(String wire) {
    return WireWord.of(AlertActor.class, wire);
  }
}
