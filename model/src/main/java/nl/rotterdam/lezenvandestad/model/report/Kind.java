// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** What sort of thing the report tells of: needs and good news count too. */
public enum Kind implements WireWord {
  /** Tension between groups. */
  SPANNING("spanning"),
  /** A worry that lives among residents. */
  ZORG("zorg"),
  /** Something residents need. */
  BEHOEFTE("behoefte"),
  /** Something that brings residents together. */
  VERBINDING("verbinding");

  private final String wire;

  Kind(String wire) {
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
  public static Kind of(String wire) {
    return WireWord.of(Kind.class, wire);
  }
}
