// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** Why a report was refused for what it says. */
enum RefusalReason implements WireWord {
  /** It is no well-formed report. */
  INVALID("ongeldig"),
  /** Its note holds personal data of a kind that is not masked. */
  PERSONAL_DATA("persoonsgegevens"),
  /** Its note is about one person. */
  ABOUT_ONE_PERSON("over-een-persoon");

  private final String wire;

  RefusalReason(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
