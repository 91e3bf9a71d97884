// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.subject;

/** What a word says of whom a note is about. */
enum Mention {
  NOTHING,
  /** "hij", "zij heeft", "zijn moeder". */
  REFERENCE,
  /** "een bewoner": somebody, whoever it is. */
  ANYONE,
  /** "deze leerling", "mijn client", "betrokkene". */
  POINTED_AT,
  /** What is told of a person to worry about: "bekeerd", "opgesloten", "wapen". */
  CONCERN,
  /** "jongeren", "de groep", "wij". */
  GROUP,
  /** "de burgemeester". */
  OFFICE;

  boolean isOfOne() {
    return this == REFERENCE || this == ANYONE || this == POINTED_AT || this == CONCERN;
  }
}
