// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/** Tells by their form that words with capitals name a place or a thing. */
final class PlaceNames {

  private static final Set<String> STREETS =
      Set.of("straten", "straatnamen", "pleinen", "lanen", "standbeelden", "schepen", "scholen");

  private static final int LONGEST = 24;

  private final Lexicon lexicon;

  PlaceNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The word after the last of what begins here; the same place when nothing does. */
  int end(Words words, int at) {
    if (STREETS.contains(words.folded(at)) && hasBetween(words, at, " (")) {
      return endOfBrackets(words, at + 1);
    }
    if (isHighest(words, at) || isPlural(words, at)) {
      return at + 1;
    }
    if (isStorm(words, at)) {
      return at + 2;
    }
    if (!words.get(at).isCapitalised()) {
      return at;
    }
    if (isWithArticle(words, at)) {
      return at + 3;
    }
    if (isOfAPlace(words, at) || isOfTwoColours(words, at)) {
      return at + 2;
    }
    return isClub(words, at) ? at + 1 : at;
  }

  /** "Victoria '04": the year that a club was founded in. */
  private static boolean isClub(Words words, int at) {
    return at + 1 < words.size()
        && hasBetween(words, at, " '")
        && words.get(at + 1).text().length() == 2
        && Character.isDigit(words.get(at + 1).text().charAt(0));
  }

  /** "straten (Witte de With, Piet Hein)". */
  private static int endOfBrackets(Words words, int from) {
    int close = words.text().indexOf(')', words.get(from).start());
    int end = from;
    while (end < words.size() && end - from < LONGEST && words.get(end).end() <= close) {
      end++;
    }
    return end;
  }

  /** "Storm Eunice". */
  private boolean isStorm(Words words, int at) {
    return (words.folded(at).equals("storm") || words.folded(at).equals("orkaan"))
        && isCapitalisedAfter(words, at)
        && lexicon.names().useOf(words.folded(at + 1)).isFirst();
  }

  /** "Max. 200 demonstranten". */
  private static boolean isHighest(Words words, int at) {
    return words.folded(at).equals("max")
        && at + 1 < words.size()
        && Character.isDigit(words.get(at + 1).text().charAt(0))
        && words.onlyBetween(at, " .");
  }

  /** "boas", "handhavers": more than one of a sort of person. */
  private boolean isPlural(Words words, int at) {
    String folded = words.folded(at);
    return folded.length() > 3
        && folded.endsWith("s")
        && !words.get(at).isCapitalised()
        && lexicon.persons().sortOf(folded.substring(0, folded.length() - 1)).isPresent();
  }

  /** "Het Witte Huis", "De Zwarte Cross". */
  private boolean isWithArticle(Words words, int at) {
    String folded = words.folded(at);
    return (folded.equals("het") || folded.equals("de"))
        && isCapitalisedAfter(words, at)
        && isCapitalisedAfter(words, at + 1)
        && lexicon.dutch().partsOf(words.folded(at + 1)).isAdjective()
        && lexicon.dutch().partsOfCompound(words.folded(at + 2)).isNoun();
  }

  /** "Kralingse Plas", "Rotterdamse Dakendagen". */
  private boolean isOfAPlace(Words words, int at) {
    String folded = words.folded(at);
    return folded.length() > 5
        && (folded.endsWith("se") || folded.endsWith("sche"))
        && !lexicon.names().useOf(folded).isPersonal()
        && isCapitalisedAfter(words, at)
        && lexicon.dutch().partsOfCompound(words.folded(at + 1)).isNoun();
  }

  /** "Zwart-Wit". */
  private boolean isOfTwoColours(Words words, int at) {
    return hasBetween(words, at, "-")
        && lexicon.dutch().partsOf(words.folded(at)).isAdjective()
        && lexicon.dutch().partsOf(words.folded(at + 1)).isAdjective();
  }

  private static boolean isCapitalisedAfter(Words words, int at) {
    return hasBetween(words, at, " ") && words.get(at + 1).isCapitalised();
  }

  private static boolean hasBetween(Words words, int at, String between) {
    return at + 1 < words.size()
        && words.text().substring(words.get(at).end(), words.get(at + 1).start()).equals(between);
  }
}
