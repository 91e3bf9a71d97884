// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** How the reporter knows. */
public enum Source implements WireWord {
  /** Saw it. */
  ZELF_GEZIEN("zelf-gezien"),
  /** Heard it from several people. */
  VAN_MEERDEREN("van-meerderen"),
  /** Heard it from one person. */
  VAN_EEN("van-een"),
  /** Read it online. */
  ONLINE("online");

  private final String wire;

  Source(String wire) {
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
  public static Source of(String wire) {
    return WireWord.of(Source.class, wire);
  }
}
