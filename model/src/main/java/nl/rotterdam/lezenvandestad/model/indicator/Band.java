// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/**
 * How a cell stands, from nothing known to an acute situation. The order is the order of urgency.
 */
public enum Band implements WireWord {
  /** Too little was heard to say anything. Silence is not calm. */
  ONBEKEND("onbekend"),
  /** Enough was heard, and it is calm. */
  RUSTIG("rustig"),
  /** More or higher than usual. */
  VERHOOGD("verhoogd"),
  /** Clearly tense. */
  GESPANNEN("gespannen"),
  /** Very tense, now, by several reports. */
  ACUUT("acuut");

  private final String wire;

  Band(String wire) {
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
  public static Band of(String wire) {
    return WireWord.of(Band.class, wire);
  }
}
