// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.WordSet;

/** How somebody is addressed or called by office before a name: "dhr.", "tante", "imam". */
public final class FormsOfAddress {

  /** Nothing but a name follows these, whatever else the words may be. */
  private static final Set<String> COURTESIES =
      WordSet.of(
          "dhr hr mnr mw mevr mevrouw mej mejuffrouw meneer mijnheer heer fam familie juf juffrouw");

  private static final Set<String> OTHERS =
      WordSet.of(
          "dr drs ing ir mr prof professor ds gezin meester meneertje ome oom tante zuster broeder zr br opa oma");

  /** Many hold these, so that they tell by themselves who is meant. */
  private static final Set<String> OFFICES =
      WordSet.of(
          "imam pastoor dominee pater sheikh sjeik hadji hadj haj hajji haci hodja lalla moulay sidi ustad pandit hoca abla abi rapper agent collega"
              + " weduwe wethouder burgemeester raadslid docent docente coach trainer");

  private FormsOfAddress() {}

  /** Whether this word, folded, addresses somebody and means nothing without the name. */
  public static boolean isAddress(String folded) {
    return COURTESIES.contains(folded) || OTHERS.contains(folded);
  }

  static boolean isCourtesy(String folded) {
    return COURTESIES.contains(folded);
  }

  /** Whether a name is likely to follow this word, folded: a form of address or an office. */
  static boolean isTitle(String folded) {
    return isAddress(folded) || OFFICES.contains(folded);
  }
}
