// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.erasure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** Why a record was deleted. */
public enum DeletionReason implements WireWord {
  /** Its time was over. */
  EXPIRED("termijn"),
  /** Somebody ordered it. */
  ORDERED("opdracht"),
  /** Its theme or area is no longer in the catalogue. */
  LEFT_CATALOGUE("vervallen");

  private final String wire;

  DeletionReason(String wire) {
    this.wire = wire;
  }

  @Override
  @JsonValue
  public String wire() {
    return wire;
  }

  /**
   * The reason with this Dutch word.
   *
   * @throws IllegalArgumentException when there is none
   */
  @JsonCreator
  public static DeletionReason of(String wire) {
    return WireWord.of(DeletionReason.class, wire);
  }
}
