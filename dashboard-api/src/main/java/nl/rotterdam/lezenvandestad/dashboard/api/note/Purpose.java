// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api.note;

import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** Why somebody reads notes: a choice, for free text could say about whom. */
enum Purpose implements WireWord {
  /** To understand what is behind an alert. */
  ALERT("waarschuwing-duiden"),
  /** To understand the picture of a theme or an area. */
  PICTURE("beeld-duiden"),
  /** To see whether a theme finds what it should. */
  THEME("thema-onderhouden"),
  /** To see whether notes are as they should be, without personal data. */
  QUALITY("kwaliteit-bewaken");

  private final String wire;

  Purpose(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
