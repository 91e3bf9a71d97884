// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.alert;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** Why an alert is over. */
public enum ClosingReason implements WireWord {
  /** It was right: something was going on. */
  TERECHT("terecht"),
  /** It was a false alarm. */
  LOOS("loos"),
  /** Another alert is about the same. */
  DUBBEL("dubbel"),
  /** It was no longer seen for so long that it closed itself; nobody has judged it. */
  UITGEDOOFD("uitgedoofd");

  private final String wire;

  ClosingReason(String wire) {
    this.wire = wire;
  }

  @Override
  @JsonValue
  public String wire() {
    return wire;
  }

  /** Whether the kerngroep may give it; the other closes itself. */
  public boolean isJudgement() {
    return this != UITGEDOOFD;
  }

  /**
   * The constant with this Dutch word.
   *
   * @throws IllegalArgumentException when there is none
   */
  @JsonCreator
  public static ClosingReason of(String wire) {
    return WireWord.of(ClosingReason.class, wire);
  }
}
