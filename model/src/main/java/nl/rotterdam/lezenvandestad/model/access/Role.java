// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** What a caller may do. */
public enum Role implements WireWord {
  /** May send reports. */
  MELDER("melder"),
  /** May see the picture of the city. */
  KERNGROEP("kerngroep"),
  /** May see how the system itself does. */
  BEHEER("beheer"),
  /** Has the duty: may see that somewhere an escalation was reported, also by one person. */
  PIKET("piket");

  private final String wire;

  Role(String wire) {
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
  public static Role of(String wire) {
    return WireWord.of(Role.class, wire);
  }
}
