// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.place;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the names of streets end in, and the words that end so and are none. */
final class StreetName {

  private static final List<String> SUFFIXES =
      words(
          """
          straat straatje str weg wg laan plein pln plaats kade singel dijk hof hofje pad dreef
          gracht haven baan plantsoen steeg markt park boulevard allee erf vest rade stee stede
          hoek oord kamp burcht tuin tuinen wal warande ring werf hoofd eiland boog borg donk wijk
          zoom brink akker land veld gaarde horst hout bos duin sluis brug vliet hille slinge
          boompjes meent watering wetering bocht burg stein drift polder passage zicht zigt daal
          plaat hals reep kaai vaart zijde promenade esplanade geer buurt
          """);

  /** Streets of Rotterdam whose name ends like none. */
  private static final List<String> OF_THEIR_OWN =
      words(
          """
          blaak weena lede leede langegeer schere asterlo meyenhage lippe voorde enk mare gadering
          aveling middenbaan zalmplaat botreep rietvink karnemelk kipsloot nieuwpoort wijnbrug leuvehaven
          vuurplaat kobelaan pretoria boezem crooswijksebocht noordsingelgracht katshoek hoogland
          heindijk sandelingplein coolhaven zwaanshals goudserij rechthuis noorderkanaal
          stadionviaduct rodezand hang wolphaert groenezoom landsend vlaskade keizerswaard binnenban
          bree grift pompenburg haringvliet botersloot oppert westewagen reyeroord hordijk grotebeer zevenster dosio
          """);

  /** Of these, the ends of ordinary words as well: "gehoord", "buurland". They need a capital. */
  private static final Pattern WEAK =
      Pattern.compile(
          ".*(?:oord|land|kamp|hout|bos|wal|hoofd|akker|ring|boog|borg|zoom|hoek|wijk|tuin|veld|brug|hof|pad|erf|vest|stee"
              + "|rade|horst|sluis|park|haven|markt|plaats|daal|plaat|hals|reep|buurt|geer|vaart|zijde)");

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
          feyenoord feijenoord parkeerplaats werkplaats standplaats begraafplaats speelplaats laadplaats
          plaats buurt nieuwbouwbuurt achterstandsbuurt parkeervak vaart allemaal schaal delfshaven noordereiland
          crooswijk rozenburg bloemhof hillesluis vreewijk tarwewijk zuidwijk bergpolder bospolder
          provenierswijk middelland heijplaat hoogvliet afrikaanderwijk agniesebuurt prinsenland
          molenlaankwartier hillegersberg terbregge vakantiepark pretpark vakbond autoring hout sporthal vest
          """
              .split("\\s+"));

  private StreetName() {}

  private static List<String> words(String words) {
    return List.of(words.strip().split("\\s+"));
  }

  /** Whether this word, in lower case, ends as a street may. */
  static boolean hasSuffix(String word) {
    if (OF_THEIR_OWN.contains(word)) {
      return true;
    }
    for (String suffix : SUFFIXES) {
      if (word.endsWith(suffix)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this word, in lower case, may name a street of itself. */
  static boolean isOne(String word, boolean isCapital) {
    return OF_THEIR_OWN.contains(word)
        || (word.length() > 4
            && !NO_STREETS.contains(word)
            && (isCapital || !WEAK.matcher(word).matches()));
  }
}
