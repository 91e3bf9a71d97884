// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof.canary;

import static nl.rotterdam.lezenvandestad.standalone.proof.canary.Evasion.DOTTED;
import static nl.rotterdam.lezenvandestad.standalone.proof.canary.Evasion.INVISIBLE;
import static nl.rotterdam.lezenvandestad.standalone.proof.canary.Evasion.JOINED;
import static nl.rotterdam.lezenvandestad.standalone.proof.canary.Evasion.LETTERS;
import static nl.rotterdam.lezenvandestad.standalone.proof.canary.Evasion.LOOKALIKE;
import static nl.rotterdam.lezenvandestad.standalone.proof.canary.Evasion.LOWER;
import static nl.rotterdam.lezenvandestad.standalone.proof.canary.Evasion.NONE;
import static nl.rotterdam.lezenvandestad.standalone.proof.canary.Evasion.SPACED;
import static nl.rotterdam.lezenvandestad.standalone.proof.canary.Evasion.SPOKEN;
import static nl.rotterdam.lezenvandestad.standalone.proof.canary.Evasion.UPPER;
import static nl.rotterdam.lezenvandestad.standalone.proof.canary.Evasion.WIDE;
import static nl.rotterdam.lezenvandestad.standalone.proof.canary.Evasion.WORDS;

import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;

/** A kind of personal data, with how to invent one and the ways in which people write it. */
enum Kind {
  NAME(
      FindingKind.NAAM,
      "Wij spraken meneer %s daarover",
      Names::surname,
      NONE,
      LOWER,
      UPPER,
      INVISIBLE,
      WIDE,
      LOOKALIKE),
  BSN(
      FindingKind.BSN,
      "Het bsn is %s zegt men",
      Invented::bsn,
      NONE,
      SPACED,
      DOTTED,
      INVISIBLE,
      WIDE,
      LETTERS,
      WORDS),
  PHONE(
      FindingKind.TELEFOON,
      "Bellen kan op %s na zessen",
      Invented::phone,
      NONE,
      JOINED,
      SPACED,
      DOTTED,
      INVISIBLE,
      WIDE,
      LETTERS,
      WORDS),
  EMAIL(
      FindingKind.EMAIL,
      "Mailen kan naar %s zegt men",
      Invented::email,
      NONE,
      UPPER,
      INVISIBLE,
      WIDE,
      SPOKEN),
  IBAN(
      FindingKind.IBAN,
      "Geld moest naar %s worden gestuurd",
      Invented::iban,
      NONE,
      JOINED,
      LOWER,
      DOTTED,
      INVISIBLE,
      WIDE),
  PLATE(
      FindingKind.KENTEKEN,
      "Er reed een auto met kenteken %s rond",
      Invented::plate,
      NONE,
      LOWER,
      JOINED,
      INVISIBLE,
      WIDE),
  POSTCODE(
      FindingKind.ADRES,
      "Het was op %s te doen",
      Invented::postcode,
      NONE,
      LOWER,
      JOINED,
      INVISIBLE,
      WIDE),
  STREET(FindingKind.ADRES, "Het was op de %s te doen", Invented::street, NONE, LOWER, INVISIBLE),
  BIRTH(
      FindingKind.GEBOORTEDATUM,
      "Iemand is geboren op %s hoorden wij",
      Invented::birth,
      NONE,
      INVISIBLE,
      WIDE),
  DOCUMENT(
      FindingKind.DOCUMENT,
      "Het paspoortnummer %s werd genoemd",
      Invented::document,
      NONE,
      LOWER,
      INVISIBLE,
      WIDE),
  ACCOUNT(
      FindingKind.ACCOUNT,
      "Volg %s op Instagram stond er",
      Invented::account,
      NONE,
      UPPER,
      INVISIBLE),
  URL(FindingKind.URL, "Het stond op %s te lezen", Invented::url, NONE, UPPER, INVISIBLE),
  POINT(
      FindingKind.COORDINAAT,
      "De plek is %s volgens de app",
      Invented::point,
      NONE,
      INVISIBLE,
      WIDE),
  NETWORK(
      FindingKind.NETWERKADRES,
      "Het kwam van %s volgens de beheerder",
      Invented::network,
      NONE,
      WIDE),
  DESCRIPTION(
      FindingKind.PERSOONSBESCHRIJVING,
      "Het ging om %s dit keer",
      Invented::description,
      NONE,
      UPPER,
      INVISIBLE);

  private final FindingKind found;
  private final String sentence;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Function<RandomGenerator, String> invent;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final List<Evasion> evasions;

  Kind(
      FindingKind found,
      String sentence,
      Function<RandomGenerator, String> invent,
      Evasion... evasions) {
    this.found = found;
    this.sentence = sentence;
    this.invent = invent;
    this.evasions = List.of(evasions);
  }

  /** Its id on the wire. */
  String wire() {
    return found.wire();
  }

  /** A new one. */
  String invent(RandomGenerator random) {
    return invent.apply(random);
  }

  /** How people write it. */
  List<Evasion> evasions() {
    return evasions;
  }

  /** The beginning of a note that holds it. */
  String sentence(String written) {
    return sentence.formatted(written);
  }
}
