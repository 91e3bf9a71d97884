// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.description;

/** How a phrase points at somebody, with the log odds it gives. */
enum Opening {
  DEFINITE(1.2, "er staat een woord voor dat een persoon aanwijst"),
  ONE_OF_ALL(2.0, "er staat dat het die ene is"),
  POSSESSIVE(1.3, "er staat van wie het er een is"),
  INDEFINITE(-0.2, "er staat een onbepaald lidwoord voor"),
  TELEGRAPHIC(0.4, "de zin begint ermee, zonder lidwoord"),
  BARE(-0.3, "er staat niets voor dat iemand aanwijst");

  final double logOdds;
  final String reason;

  Opening(double logOdds, String reason) {
    this.logOdds = logOdds;
    this.reason = reason;
  }

  /** Whether it may be about anybody. */
  boolean isOpen() {
    return this == INDEFINITE || this == TELEGRAPHIC || this == BARE;
  }
}
