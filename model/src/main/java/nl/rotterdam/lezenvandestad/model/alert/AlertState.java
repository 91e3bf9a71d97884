// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.alert;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** Where an alert is in its life. */
public enum AlertState implements WireWord {
  /** Raised; nobody looked at it yet. */
  NIEUW("nieuw"),
  /** Somebody of the kerngroep looked at it. */
  GEZIEN("gezien"),
  /** The kerngroep finds out what it means. */
  IN_DUIDING("in-duiding"),
  /** The city does something about it. */
  INZET("inzet"),
  /** It is over, with a reason. */
  GESLOTEN("gesloten"),
  /** It was closed and came back; nobody looked at it since. */
  HEROPEND("heropend");

  private final String wire;

  AlertState(String wire) {
    this.wire = wire;
  }

  @Override
  @JsonValue
  public String wire() {
    return wire;
  }

  /** Whether it asks for eyes or work. */
  public boolean isOpen() {
    return this != GESLOTEN;
  }

  /** Whether nobody looked at it since it was raised or came back. */
  public boolean waitsForEyes() {
    return this == NIEUW || this == HEROPEND;
  }

  /**
   * The constant with this Dutch word.
   *
   * @throws IllegalArgumentException when there is none
   */
  @JsonCreator
  public static AlertState of(String wire) {
    return WireWord.of(AlertState.class, wire);
  }
}
