// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.place;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the names of streets end in, and the words that end so and are none. */
final class StreetName {

  static final String SUFFIX =
      "(?:straat|straatje|str|weg|wg|laan|plein|pln|kade|singel|dijk|hof|hofje|pad|dreef|gracht|haven|baan|plantsoen"
          + "|steeg|markt|park|boulevard|allee|erf|vest|rade|stee|stede|hoek|oord|kamp|burcht|tuin|wal|warande|ring"
          + "|werf|hoofd|eiland|boog|borg|donk|wijk|zoom|brink|akker|land|veld|gaarde|horst|hout|bos|duin|sluis|brug|vliet|hille|slinge|boompjes|meent|watering|wetering|bocht|tuin|tuinen|burg|oord|stein|kamp|drift|polder|boulevard|passage|allee|rade|zicht)";

  private static final List<String> SUFFIXES =
      List.of(SUFFIX.substring("(?:".length(), SUFFIX.length() - 1).split("\\|"));

  /** Of these, the ends of ordinary words as well: "gehoord", "buurland". They need a capital. */
  private static final Pattern WEAK =
      Pattern.compile(
          ".*(?:oord|land|kamp|hout|bos|wal|hoofd|akker|ring|boog|borg|zoom|hoek|wijk|tuin|veld|brug|hof|pad|erf|vest|stee"
              + "|rade|horst|sluis|park|haven|markt)");

  /** Words that end like a street, and common nouns for open places. */
  private static final Set<String> NO_STREETS =
      Set.of(
          """
          weg straat plein pleintje markt haven park hof baan pad veld brug dijk kade singel
          laan gracht tuin hoek wijk land bos eiland ring kamp zoom onderweg snelweg spoorweg
          hoofdweg zijweg luchthaven jachthaven speelveld sportveld voetbalveld trapveld
          grasveld pannaveld kerkhof gerechtshof speelplein schoolplein kerkplein marktplein
          supermarkt arbeidsmarkt woningmarkt weekmarkt kerstmarkt rommelmarkt vrijmarkt
          fietspad voetpad zebrapad wandelpad rijbaan busbaan trambaan ijsbaan skatebaan
          speeltuin volkstuin moestuin buurttuin winkelstraat zijstraat skatepark speelpark
          wijkpark stadspark buitenland binnenland nederland buurland platteland thuisland
          duitsland engeland rusland woonwijk achterstandswijk volkswijk vluchtelingenkamp
          tentenkamp trainingskamp zomerkamp voorhoofd pleintjes buurthuis museumpark noord
          oord moord akkoord record antwoord woord autoweg schouwburg bewijs voorhoek uithoek
          buurtpark parkeerplein overweg omweg halverwege erasmusbrug willemsbrug metrobaan
          feyenoord feijenoord vakantiepark pretpark vakbond autoring hout sporthal vest
          """
              .split("\\s+"));

  private StreetName() {}

  /** Whether this word, in lower case, ends as a street may. */
  static boolean hasSuffix(String word) {
    for (String suffix : SUFFIXES) {
      if (word.endsWith(suffix)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this word, in lower case, may name a street of itself. */
  static boolean isOne(String word, boolean isCapital) {
    return word.length() > 4
        && !NO_STREETS.contains(word)
        && (isCapital || !WEAK.matcher(word).matches());
  }
}
