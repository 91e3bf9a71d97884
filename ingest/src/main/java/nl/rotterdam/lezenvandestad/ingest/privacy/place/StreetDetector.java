// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.place;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.DutchWords;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Finds a street with a house number: "Mathenesserweg 12 b". A number that counts what comes after
 * it ("Zuidplein 40 jongeren") is none, and a street alone passes.
 */
final class StreetDetector implements Detector {

  private final DutchWords dutch = Lexicon.shared().dutch();

  private static final Set<String> NUMBER_WORDS =
      Set.of(
          "nr",
          "nmr",
          "no",
          "num",
          "nummer",
          "huisnummer",
          "huisnr",
          "oz",
          "nz",
          "wz",
          "zz",
          "o.z",
          "n.z",
          "w.z",
          "z.z");

  /** What stands between a street and its number, and the number. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\.?(?: [onwz]\\.?z\\.?(?= ))?(?: ?# ?|[ ,:(]{0,3})(?:op )?("
              + House.NUMBER_WORD
              + ")?("
              + HouseNumber.PATTERN
              + ")\\)?");

  private static final Set<String> BARE =
      Set.of("weg", "straat", "laan", "plein", "dijk", "kade", "singel");

  /** Goes from number to number, and reads the word before each: most notes have few numbers. */
  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    if (normalised.digits() == 0) {
      return;
    }
    String folded = normalised.folded();
    Matcher number = NUMBERED.matcher(folded);
    int from = 0;
    for (int at = 1; at < folded.length(); at++) {
      if (!Character.isDigit(folded.charAt(at)) || Character.isDigit(folded.charAt(at - 1))) {
        continue;
      }
      int start = startOfStreet(folded, at, from);
      int end = StreetWords.endOfWord(folded, start);
      if (start < at
          && StreetName.hasSuffix(folded.substring(start, end))
          && number.region(end, folded.length()).lookingAt()
          && (number.group(1) != null || isStreet(normalised, start, end))
          && !countsAfterComma(folded, end, number)
          && House.isOne(normalised, number.end(), number.group(1) != null, number.group(2))) {
        found.accept(
            House.address(normalised, StreetWords.withName(normalised, start), number.end()));
        from = number.end();
      }
    }
  }

  /** "in de fik op de Riederlaan, 1 bushokje kapot": a comma, a number and a noun. */
  private boolean countsAfterComma(String folded, int street, Matcher number) {
    int noun = number.end() + 1;
    return number.group(1) == null
        && folded.startsWith(",", street)
        && folded.startsWith(" ", number.end())
        && dutch
            .partsOfCompound(folded.substring(noun, StreetWords.endOfWord(folded, noun)))
            .isNoun();
  }

  /** Back over what may stand between a street and its number, and over the street's last word. */
  private static int startOfStreet(String folded, int number, int from) {
    int at = number;
    while (at > from && number - at < 4 && " ,.:#(".indexOf(folded.charAt(at - 1)) >= 0) {
      at--;
    }
    int end = StreetWords.startOfWord(folded, at, from);
    if (NUMBER_WORDS.contains(folded.substring(end, at))) {
      at = end;
      while (at > from && end - at < 3 && " ,.(".indexOf(folded.charAt(at - 1)) >= 0) {
        at--;
      }
      at = folded.startsWith(" op", at - 3) ? at - 3 : at;
      end = StreetWords.startOfWord(folded, at, from);
    }
    return end;
  }

  /**
   * A word with a street's end; one that is no more than the end needs a capital or a number word.
   */
  private boolean isStreet(NormalisedText text, int start, int end) {
    String word = text.folded().substring(start, end);
    char first = text.text().charAt(start);
    boolean isCapital =
        (Character.isUpperCase(first) || first == '\'' || isGenitive(text.text(), start))
            && !isWordThatBegins(text, start, word);
    int before = start - 1;
    boolean isName = before > 0 && isCapital && StreetWords.startsName(text, before);
    boolean isAdjective = before > 0 && BARE.contains(word) && adjectiveBefore(text, before) > 0;
    return StreetName.isOne(word, isCapital) || isName || isAdjective;
  }

  /** "s-Gravendijkwal". */
  private static boolean isGenitive(String text, int start) {
    return text.startsWith("s-", start)
        && start + 2 < text.length()
        && Character.isUpperCase(text.charAt(start + 2));
  }

  /** "Storing 112": the capital of a sentence makes no street of a word. */
  private boolean isWordThatBegins(NormalisedText text, int start, String word) {
    boolean begins = start == 0 || text.folded().startsWith(". ", start - 2);
    return begins && dutch.partsOf(word).isWord();
  }

  /** How long the word before this space is when it ends as in "Schiedamse weg"; 0 otherwise. */
  private static int adjectiveBefore(NormalisedText text, int end) {
    int start = StreetWords.startOfWord(text.folded(), end, 0);
    String word = text.folded().substring(start, end);
    boolean isAdjective = word.length() > 5 && (word.endsWith("se") || word.endsWith("er"));
    return isAdjective && Character.isUpperCase(text.text().charAt(start)) ? end - start : 0;
  }
}
