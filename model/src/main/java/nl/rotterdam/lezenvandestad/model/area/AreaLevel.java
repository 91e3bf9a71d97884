// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.area;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** How deep a place lies in the tree. */
public enum AreaLevel implements WireWord {
  /** The whole city: the root. */
  STAD("stad"),
  /** One of the 14 gebieden: what CBS calls a wijk. */
  GEBIED("gebied"),
  /** A wijk within a gebied: what CBS calls a buurt. */
  WIJK("wijk");

  private final String wire;

  AreaLevel(String wire) {
    this.wire = wire;
  }

  @Override
  @JsonValue
  public String wire() {
    return wire;
  }

  /**
   * The level with this Dutch word.
   *
   * @throws IllegalArgumentException when there is none
   */
  @JsonCreator
  public static AreaLevel of(String wire) {
    return WireWord.of(AreaLevel.class, wire);
  }
}
