// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * The words of a note, in order. A word is a run of letters and digits, with the apostrophes inside
 * it. What stands for a find after masking, such as {@code [naam]}, is no word: words before and
 * after it are not side by side.
 */
public final class Words {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "dhr", "hr", "mw", "mevr", "mej", "fam", "dr", "drs", "mr", "ir", "ing", "prof", "ds",
          "st", "ca", "nr", "tel", "bijv", "bv", "evt", "ivm", "o", "a", "d", "w", "z", "v", "vd",
          "jr", "sr", "zr", "br", "burg", "str", "jhr", "wed", "geb");

  private final String text;
  private final List<Word> all;
  private final Casing casing;

  private Words(String text, List<Word> all, Casing casing) {
    this.text = text;
    this.all = all;
    this.casing = casing;
  }

  /** How a note uses capitals. */
  public enum Casing {
    /** Capitals and small letters, as it should be. */
    MIXED,
    /** Nothing tells a name by its capital. */
    FLAT
  }

  /** The words of this text. */
  public static Words in(NormalisedText normalised) {
    String text = normalised.text();
    List<Word> words = new ArrayList<>(text.length() / 5 + 1);
    int sentence = 0;
    boolean first = true;
    for (int at = 0; at < text.length(); ) {
      char here = text.charAt(at);
      if (Character.isLetterOrDigit(here)) {
        int end = endOfWord(text, at);
        String folded = normalised.folded().substring(at, end);
        words.add(new Word(at, end, text.substring(at, end), folded, sentence, first));
        first = false;
        at = end;
      } else if (here == '[') {
        at = afterMask(text, at);
      } else {
        if (!first && endsSentence(text, at, words.getLast())) {
          sentence++;
          first = true;
        }
        at++;
      }
    }
    return new Words(text, List.copyOf(words), casing(words));
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || isApostropheInside(text, end))) {
      end++;
    }
    return end;
  }

  private static boolean isApostropheInside(String text, int at) {
    char here = text.charAt(at);
    return (here == '\'' || here == '\u2019')
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1))
        && Character.isLetter(text.charAt(at - 1));
  }

  private static int afterMask(String text, int open) {
    for (FindingKind kind : FindingKind.values()) {
      if (text.startsWith(kind.mask(), open)) {
        return open + kind.mask().length();
      }
    }
    return open + 1;
  }

  private static boolean endsSentence(String text, int at, Word before) {
    return switch (text.charAt(at)) {
      case '!', '?' -> true;
      case '.' ->
          before.end() != at
              || (before.text().length() > 1 && !ABBREVIATIONS.contains(before.folded()));
      default -> false;
    };
  }

  private static Casing casing(List<Word> words) {
    int capitalised = 0;
    int small = 0;
    for (Word word : words) {
      if (!word.first() && word.isCapitalised()) {
        capitalised++;
      } else if (Character.isLowerCase(word.text().charAt(0))) {
        small++;
      }
    }
    boolean allCapitals = small * 4 < capitalised && capitalised > 4;
    boolean noCapitals = capitalised == 0 && words.stream().noneMatch(Word::isCapitalised);
    return allCapitals || noCapitals ? Casing.FLAT : Casing.MIXED;
  }

  /** The text they stand in. */
  public String text() {
    return text;
  }

  /** All of them, in order. */
  public List<Word> all() {
    return all;
  }

  public int size() {
    return all.size();
  }

  public Word get(int index) {
    return all.get(index);
  }

  /**
   * The word there in lower case and without accents; empty before the first and after the last.
   */
  public String folded(int index) {
    return index < 0 || index >= all.size() ? "" : all.get(index).folded();
  }

  public Casing casing() {
    return casing;
  }

  /** Whether a quotation is open before this word. */
  public boolean isQuoted(int index) {
    boolean open = false;
    int start = all.get(index).start();
    for (int quote = text.indexOf('"'); quote >= 0 && quote < start; ) {
      open = !open;
      quote = text.indexOf('"', quote + 1);
    }
    return open;
  }

  /** Whether this word and the next have nothing but these characters between them. */
  public boolean onlyBetween(int index, String characters) {
    if (index < 0 || index + 1 >= all.size()) {
      return false;
    }
    for (int at = all.get(index).end(); at < all.get(index + 1).start(); at++) {
      if (characters.indexOf(text.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }
}
