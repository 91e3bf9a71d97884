// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/**
 * The ground of a report: the EEP grading (experienced, evidenced, potential) of UK community
 * tension monitoring.
 */
public enum Basis implements WireWord {
  /** Experienced: residents feel it so. */
  ERVAREN("ervaren"),
  /** Evidenced: it was seen to happen. */
  VASTGESTELD("vastgesteld"),
  /** Potential: it may come. */
  VERWACHT("verwacht");

  private final String wire;

  Basis(String wire) {
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
  public static Basis of(String wire) {
    return WireWord.of(Basis.class, wire);
  }
}
