// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Evidence;

/**
 * What each piece of evidence counts, in log odds. Set by hand on the development half of the
 * labelled notes so that a missed name weighs heavier than a refused note; the worked example in
 * docs/privacy-gate.md adds them up.
 */
enum Weight {
  LISTED_FIRST(4.2, "het is een voornaam die hier veel voorkomt"),
  FIRST(3.2, "het kan een voornaam zijn"),
  LISTED_LAST(3.0, "het is een achternaam die hier veel voorkomt"),
  LAST(2.4, "het kan een achternaam zijn"),
  SHAPE(3.0, "het heeft de vorm van een achternaam"),
  UNKNOWN(1.45, "het is geen bekend Nederlands woord"),
  CAPITAL(1.5, "er staat een hoofdletter midden in de zin"),
  TWO_PARTS(3.0, "er staan twee delen van een naam naast elkaar"),
  PARTICLE(2.0, "er staat een tussenvoegsel bij"),
  INITIALS(2.5, "er staan voorletters bij"),
  WRITTEN_SO(5.0, "het is geschreven zoals alleen een naam"),
  TITLE(4.5, "er staat een aanspreekvorm voor"),
  CALLED(4.5, "er staat dat iemand zo heet"),
  RELATION(2.0, "er staat een woord voor een persoon voor"),
  ACTS(1.6, "er staat een werkwoord achter dat bij een persoon past"),
  TOWARDS(0.6, "er staat een voorzetsel voor dat bij een persoon past"),
  NEAR_FIRST(2.2, "het lijkt op een voornaam, op één letter na"),
  BARE(2.2, "er staat geen lidwoord voor, en een persoon doet wat erachter staat"),
  APPOSITION(1.6, "er staat achter wie het is"),
  AGE(3.0, "er staat een leeftijd achter"),
  COMPANY(2.5, "het staat naast een andere naam"),
  AGAIN(4.0, "het is elders in de tekst een naam"),
  HAPPENS(0.8, "er staat een werkwoord achter dat bij een persoon kan passen"),
  WITH_ONE(1.8, "er staat iemand naast"),
  SHORTENED(2.5, "er staat een letter van een achternaam achter"),
  OF_A_BODY(-4.0, "er staat voor wie er bij een instelling horen"),
  FAMOUS(-6.0, "zo heet iemand die iedereen kent, en niets zegt dat het een ander is"),
  PRONOUN(1.2, "verderop in de zin staat hij, hem of haar"),
  PLURAL(-1.5, "het is een meervoud"),
  POSSESSIVE(1.0, "er staat een bezitsvorm"),
  WORD_SMALL(-3.4, "het is ook een gewoon woord"),
  WORD_CAPITAL(-1.2, "het is ook een gewoon woord, met een hoofdletter"),
  WORD_FIRST(-3.0, "het is ook een gewoon woord, aan het begin van de zin"),
  PLACE(-0.6, "het is ook een plaats"),
  THING(-1.5, "het is ook iets anders dan een persoon"),
  PLACE_WORD(-2.0, "er staat een voorzetsel van plaats voor"),
  PLACE_SURNAME(-1.5, "er staat in, uit of rond voor een achternaam alleen"),
  BESIDE_PLACE(-2.5, "het staat in een rij met plaatsen"),
  NAMED_AFTER(-1.8, "er staat een lidwoord voor meer dan een naam"),
  ARTICLE(-2.6, "er staat een lidwoord voor"),
  NEUTER(-6.0, "er staat het voor, en een persoon is niet onzijdig"),
  PRIOR(-3.0, "de meeste woorden zijn geen naam");

  private final double logOdds;
  private final String reason;

  Weight(double logOdds, String reason) {
    this.logOdds = logOdds;
    this.reason = reason;
  }

  double logOdds() {
    return logOdds;
  }

  Evidence evidence() {
    return new Evidence(reason, logOdds);
  }
}
