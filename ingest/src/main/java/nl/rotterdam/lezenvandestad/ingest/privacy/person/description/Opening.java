// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.description;

/** How a phrase points at somebody, with the log odds it gives. */
enum Opening {
  DEFINITE(1.0, "er staat een woord voor dat een persoon aanwijst"),
  POSSESSIVE(1.3, "er staat van wie het er een is"),
  INDEFINITE(-0.6, "er staat een onbepaald lidwoord voor"),
  BARE(-0.5, "er staat niets voor dat iemand aanwijst");

  final double logOdds;
  final String reason;

  Opening(double logOdds, String reason) {
    this.logOdds = logOdds;
    this.reason = reason;
  }
}
