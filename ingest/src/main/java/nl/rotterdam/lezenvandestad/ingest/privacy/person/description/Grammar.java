// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.description;

import java.util.List;
import java.util.Set;

/** The small words a description is built with, folded. */
final class Grammar {

  static final Set<String> DEFINITE = words("de het die dat deze dit t");
  static final Set<String> POSSESSIVE =
      words("mijn onze ons zijn haar hun uw jouw m'n z'n d'r mn zn me");
  static final Set<String> INDEFINITE = words("een n 'n ene zekere");

  static final Set<String> PREPOSITIONS =
      words(
          "van uit op met boven naast onder achter bij tegenover aan in voor vd v tussen rond langs"
              + " zonder naar beneden buiten vanuit");

  static final Set<String> RELATIVE = words("die dat wiens wier");

  /** Where a phrase ends at the latest: what begins another clause, and loose adverbs. */
  static final Set<String> STOPS =
      words(
          "en maar want of omdat doordat terwijl als toen dus hij zij ze ik wij we jij je u er hier"
              + " daar nu weer gisteren vandaag morgen vanavond vanochtend vanmiddag niet ook nog al"
              + " vaak soms altijd nooit steeds wel toch dan om te sinds volgens zich hem hen dat wat"
              + " was is heeft had wordt werd kan kon wil wilde moet moest mag zou zal gaat ging komt"
              + " kwam doet deed zegt zei staat stond zit zat loopt liep ligt lag woont woonde roept"
              + " riep geeft gaf ziet zag krijgt kreeg maakt maakte vindt vond blijft bleef belt belde"
              + " dealt");

  /** What a reader needs no more to know who is meant, even after "een". */
  static final Set<String> UNIQUE =
      words("enige eerste oudste jongste bekende beruchte voormalige vorige nieuwe");

  static final Set<String> NUMBER_WORDS =
      words("nummer nr nrs huisnummer no portiek klas groep kamer");

  /** A general crowd or body says nothing of who it is. */
  static final Set<String> GENERAL =
      words(
          "buurt wijk stad straat gemeente gemeenschap samenleving land leeftijd jaar mening indruk"
              + " toekomst oorlog groep groepen algemeen politie overheid werk uitkering migratieachtergrond"
              + " achtergrond afkomst nederland rotterdam wereld");

  /** What a person is called by when no noun follows. */
  static final Set<String> LOOKS =
      words("dikke kale lange kleine ouwe oude blonde donkere rooie gekke enge jonge grote magere");

  private Grammar() {}

  private static Set<String> words(String words) {
    return Set.copyOf(List.of(words.split(" ", -1)));
  }
}
