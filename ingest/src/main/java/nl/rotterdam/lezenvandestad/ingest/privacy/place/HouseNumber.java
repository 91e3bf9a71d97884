// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.place;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.DutchWords;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/** A number behind a street: that of a house, or the count of what comes after it. */
final class HouseNumber {

  private static final String MONTHS = "jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec";

  /** With what may be written behind it: "12 b", "12-2", "12 hs", "12 III", "12/3", "12 b2". */
  static final String PATTERN =
      "(?:[1-9](?: \\d){2,3}(?! ?\\d)|[1-9] \\d(?= ?(?:[.,;)]|$))|(?!112 (?:ge)?be|112 is)[1-9]\\d{0,3})(?!\\d)(?: ?-? ?(?:hs|bis|huis|rood|zwart|i{1,3}|iv|[a-h]\\b(?!"
          + " ?\\d)|[a-z]\\d{1,2}\\b|[a-z]\\b(?= ?(?:[.,;!?)]|$))))?(?:(?: ?[/-]"
          + " ?|,? (?:en|t/?m|tot en met) )\\d{1,4}(?!\\d)[a-h]?)?(?![\\p{L}\\d%]|[.,:]\\d| ?(?:%|euro|€))";

  /** "12 uur", "3 keer", "40 man", "12 mei", "5 jongeren": what is counted, or when it was. */
  private static final Set<String> COUNTED =
      Set.of(
          """
          uur u keer maal x man jaar euro procent min minuten dagen dag week weken maand
          maanden graden meter km kilometer jan feb mrt apr mei jun jul aug sep okt nov dec
          januari februari maart april juni juli augustus september oktober november december
          e ste de der van tot a t/m tm personen volk politie agenten paar stuks tal boa
          kinderen of plus totaal extra meer minder nieuwe andere verschillende mensen publiek
          """
              .split("\\s+"));

  /** "103 drie jongens aangehouden": a count of its own. */
  private static final Set<String> NUMBERS =
      Set.of("twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "twaalf");

  /** Words behind a house number that look like a plural. */
  private static final Set<String> NO_PLURAL =
      Set.of(
          """
          links rechts is en was wonen woont staan zitten hebben komen gaan worden waren werden langs
          tijdens tussen binnen buiten boven beneden heen hangen liggen wees sinds soms steeds
          telkens intussen tegen alleen samen dus als eens anders gisteren morgen vanmorgen
          ramen blijven hielden kwamen zaten stonden hadden gingen dealen dealt wordt thuis
          lopen moeten kunnen willen vroegen rotterdam schiedam hellevoetsluis
          klagen melden zeggen vinden maken horen zien voelen krijgen doen slapen durven bellen
          vrezen eisen staken schreeuwen kregen riepen zeiden meldden klaagden hoorden
          zagen wilden moesten konden gebeuren vechten spelen roken blowen zorgen geven
          """
              .split("\\s+"));

  /** "12 2e etage", "12 3 hoog". */
  private static final Pattern FLOOR = Pattern.compile("\\d{1,2} ?(?:e|ste|de|hoog)\\b");

  private static final Pattern COUNT =
      Pattern.compile("(?!00|15|30|45)\\d{1,2} (?!uur|u\\b|%|procent|" + MONTHS + ")\\p{L}");

  /** What else may belong to a house: "12, 14 en 16", "12, 3 hoog", "12 links", "12 app 3". */
  private static final Pattern TAIL =
      Pattern.compile(
          ",? ?\\(?\\d{1,2} ?(?:e|de|ste)? ?(?:hoog|etage|verdieping|verd|woonlaag)\\b\\.?\\)?"
              + "|(?<more>(?:, ?| en | ?& ?| ?\\+ ?)[1-9]\\d{0,3}(?: ?[a-h]\\b)?(?![\\p{L}\\d%]|[.,:]\\d))"
              + "|,? (?:links|rechts|beneden|boven|achter|voor|begane grond|huis)\\b"
              + "|,? (?:app(?:artement)?\\.?|apt\\.?|kamer|unit|box) ?\\d{1,3}\\b");

  /** "12 tot het park"; "12 tot 15 jongeren" counts. */
  private static final Pattern TO_A_PLACE = Pattern.compile(" (?:tot|t/m) (?:het|de|aan)\\b");

  private static final DutchWords DUTCH = Lexicon.shared().dutch();

  private static final Pattern WORD = Pattern.compile("[\\p{L}'/]{1,30}+");
  private static final int WORDS_AHEAD = 3;

  private HouseNumber() {}

  /** Whether the number that ends here counts nothing. */
  static boolean isOne(NormalisedText text, int end) {
    String folded = text.folded();
    Matcher word = WORD.matcher(folded);
    int at = end;
    for (int ahead = 0; ahead < WORDS_AHEAD; ahead++) {
      if (at >= folded.length() || folded.charAt(at) != ' ') {
        return ahead == 0 || !endsInPlural(folded, at);
      }
      if (!word.region(at + 1, folded.length()).lookingAt()) {
        return !isRange(folded, at + 1)
            || FLOOR.matcher(folded).region(at + 1, folded.length()).lookingAt();
      }
      String next = word.group();
      if (ahead == 0 && isCapital(text.text().charAt(at + 1))) {
        return true;
      }
      if (ahead == 0 && isRangeOrDate(folded, next, word.end())) {
        return false;
      }
      if (ahead == 0 && TO_A_PLACE.matcher(folded).region(at, folded.length()).lookingAt()) {
        return true;
      }
      if (COUNTED.contains(next) || isPlural(next)) {
        return false;
      }
      if (ahead == 0 && NUMBERS.contains(next)) {
        return true;
      }
      boolean isAdjective = (next.endsWith("e") && next.length() > 3) || next.equals("a");
      if (!isAdjective) {
        return true;
      }
      at = word.end();
    }
    return true;
  }

  /** Where the address ends whose house number ends here, with floors and further numbers. */
  static int endOfAddress(NormalisedText text, int end) {
    Matcher tail = TAIL.matcher(text.folded());
    int at = end;
    while (tail.region(at, text.folded().length()).lookingAt()
        && (tail.group("more") == null || isOne(text, tail.end()))) {
      at = tail.end();
    }
    return at;
  }

  /** An adjective that ends the sentence counted nothing. */
  private static boolean endsInPlural(String folded, int at) {
    return at < folded.length() && folded.charAt(at) == '-';
  }

  private static boolean isCapital(char c) {
    return Character.isUpperCase(c);
  }

  /** "12 - 15 jongeren", "20 30 uur", "12 000"; "12 3 jongens" is a house and a count. */
  private static boolean isRange(String folded, int at) {
    return at < folded.length()
        && (folded.charAt(at) == '%'
            || (Character.isDigit(folded.charAt(at))
                && !COUNT.matcher(folded).region(at, folded.length()).lookingAt()));
  }

  /** "12 en 13 mei", "30 a 40 jongeren". */
  private static boolean isRangeOrDate(String folded, String word, int end) {
    boolean joins =
        word.equals("en") || word.equals("of") || word.equals("a") || word.equals("tot");
    return joins
        && end + 1 < folded.length()
        && Character.isDigit(folded.charAt(end + 1))
        && !word.equals("en");
  }

  private static boolean isPlural(String word) {
    boolean looksLikeOne =
        word.length() > 3 && (word.endsWith("en") || word.endsWith("s") || word.endsWith("eren"));
    return looksLikeOne && !NO_PLURAL.contains(word) && !isOnlyVerb(word);
  }

  /** "12 overnemen". */
  private static boolean isOnlyVerb(String word) {
    return DUTCH.partsOf(word).isOnlyVerb();
  }
}
