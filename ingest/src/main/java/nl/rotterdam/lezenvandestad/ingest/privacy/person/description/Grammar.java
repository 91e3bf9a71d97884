// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.description;

import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.WordSet;

/** The small words a description is built with, folded. */
final class Grammar {

  static final Set<String> DEFINITE =
      WordSet.of("de het die dat deze dit t d dieje diejen dien da");
  static final Set<String> POSSESSIVE =
      WordSet.of("mijn onze ons zijn haar hun uw jouw je m'n z'n d'r mn zn dr me jullie");
  static final Set<String> INDEFINITE = WordSet.of("een n 'n ene zekere eentje");

  /** The writer's own: it says whose circle somebody is in. */
  static final Set<String> OURS = WordSet.of("mijn m'n mn mij ons onze");

  static final Set<String> MINE = WordSet.of("mijn m'n mn");

  /** "mn neef zn vriendin" is the girlfriend of the nephew. */
  static final Set<String> WHOSE = WordSet.of("zijn z'n zn haar d'r dr hun");

  static final Set<String> PREPOSITIONS =
      WordSet.of(
          "van uit op met boven naast onder achter bij tegenover aan in voor vd v tussen rond langs"
              + " zonder naar beneden buiten vanuit om over tegen vlakbij uut bj i/d");

  static final Set<String> RELATIVE = WordSet.of("die dat wiens wier waarvan");

  /** Before a word for a person: it means anyone, or no one. */
  static final Set<String> ANY =
      WordSet.of("elke elk iedere ieder geen welke zo'n menig zulke enkel");

  /** Where a phrase ends at the latest: what begins another clause, and loose adverbs. */
  static final Set<String> STOPS =
      WordSet.of(
          "en maar want of omdat doordat terwijl als toen dus hij zij ze ik wij we jij u er hier"
              + " daar nu weer gisteren vandaag morgen vanavond vanochtend vanmiddag niet ook nog al"
              + " vaak soms altijd nooit steeds wel toch dan te sinds volgens zich hem hen dat wat"
              + " was is heeft had wordt werd kan kon wil wilde moet moest mag zou zal gaat ging komt"
              + " kwam doet deed zegt zei staat stond zit zat loopt liep ligt lag woont woonde roept"
              + " riep geeft gaf ziet zag krijgt kreeg maakt maakte vindt vond blijft bleef belt belde"
              + " dealt laat liet weet wist vroeg las zet trok trad bad schoot slaat sloeg stak steekt"
              + " brak sprak hoort begon begint meldt durft mocht werkt dreigt filmt hebben worden"
              + " werden waren kunnen willen moeten gaan");

  /** What a reader needs no more to know who is meant, even after "een". */
  static final Set<String> UNIQUE =
      WordSet.of(
          "enige enig eerste oudste jongste bekende beruchte voormalige voormalig vorige nieuwe oud ex");

  /** "de enige Jood in de straat". */
  static final Set<String> ONLY = WordSet.of("enige enig");

  /** In a clause: since when, how often, where one works or lives. */
  static final Set<String> TELLING =
      WordSet.of(
          "altijd elke iedere steeds vroeger vorig vorige afgelopen net pas sinds nu ooit al werkt"
              + " werkte woont woonde begonnen begon zit zat slaapt komt kwam verhuisd geschorst ik"
              + " jarenlang jaren eerder onlangs laatst dagelijks vaak naast tegenover");

  /** "de Week van de Jonge Mantelzorger" is about all of them. */
  static final Set<String> OCCASIONS = WordSet.of("dag week maand jaar nacht feest avond");

  /** "de oudste van de familie". */
  static final Set<String> BY_BIRTH = WordSet.of("oudste jongste middelste");

  static final Set<String> NUMBER_WORDS =
      WordSet.of(
          "nummer nr nrs huisnummer no portiek klas groep kamer blok etage verdieping hoog zolder hoekhuis hoekwoning");

  private Grammar() {}

  /** "Eritrese", "somalische", "bekeerde": what the dictionary does not list as an adjective. */
  static boolean isOrigin(String folded) {
    boolean origin = folded.endsWith("ese") || folded.endsWith("ische") || folded.endsWith("aanse");
    boolean participle =
        (folded.endsWith("de") || folded.endsWith("te") || folded.endsWith("en"))
            && (folded.startsWith("ge") || folded.startsWith("be") || folded.startsWith("ver"));
    return folded.length() > 5 && (origin || participle);
  }

  static boolean isDeterminer(String folded) {
    return DEFINITE.contains(folded) || POSSESSIVE.contains(folded) || INDEFINITE.contains(folded);
  }
}
