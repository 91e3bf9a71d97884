// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** Where the tension goes, as the reporter sees it. */
public enum Direction implements WireWord {
  /** Falling. */
  AFNEMEND("afnemend"),
  /** Steady. */
  GELIJK("gelijk"),
  /** Rising. */
  TOENEMEND("toenemend");

  private final String wire;

  Direction(String wire) {
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
  public static Direction of(String wire) {
    return WireWord.of(Direction.class, wire);
  }
}
