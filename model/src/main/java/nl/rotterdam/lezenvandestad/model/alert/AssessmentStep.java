// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.alert;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** What the kerngroep does with an alert. */
public enum AssessmentStep implements WireWord {
  /** It looked. */
  GEZIEN("gezien"),
  /** It begins to find out what this means. */
  IN_DUIDING("in-duiding"),
  /** The city begins to do something about it. */
  INZET("inzet"),
  /** It is over, with a reason. */
  SLUITEN("sluiten"),
  /** It is not over after all. */
  HEROPENEN("heropenen");

  private final String wire;

  AssessmentStep(String wire) {
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
  public static AssessmentStep of(String wire) {
    return WireWord.of(AssessmentStep.class, wire);
  }
}
