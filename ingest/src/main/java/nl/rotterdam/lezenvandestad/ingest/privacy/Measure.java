// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** What is done for a find. */
public enum Measure implements WireWord {
  /** The note is refused. */
  REFUSE("weigeren"),
  /** The find is replaced by its kind in brackets. */
  MASK("maskeren");

  private final String wire;

  Measure(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
