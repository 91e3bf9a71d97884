// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.description;

/** What sort of word a person is called by, with the log odds it gives. */
enum PersonKind {
  ANYONE(-0.5, "het woord past op velen"),
  KIN(0.6, "het is familie of een vriend van iemand"),
  NEIGHBOUR(1.2, "het is iemand die ergens woont"),
  ROLE(0.9, "het is een rol die op een plek bij een persoon hoort");

  final double logOdds;
  final String reason;

  PersonKind(double logOdds, String reason) {
    this.logOdds = logOdds;
    this.reason = reason;
  }
}
