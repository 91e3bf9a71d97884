// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** What holds people together, counted beside what divides them. */
public enum Resilience implements WireWord {
  /** Weaker than usual. */
  MIN("-"),
  /** As usual. */
  NUL("0"),
  /** Stronger than usual. */
  PLUS("+");

  private final String wire;

  Resilience(String wire) {
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
  public static Resilience of(String wire) {
    return WireWord.of(Resilience.class, wire);
  }
}
