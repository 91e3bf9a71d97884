// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import java.util.Locale;
import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.NameUse;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Word;

/**
 * Tells by the letters of a word that it is no name: an acronym, a shorthand, what is of a place.
 */
final class WrittenWords {

  private static final int LONGEST_SHORTHAND = 3;

  /** What a name may begin with before a capital of its own. */
  private static final Set<String> BEFORE_A_CAPITAL =
      Set.of(
          "Mc", "Mac", "De", "La", "Le", "Di", "Da", "Du", "Van", "El", "Al", "Fitz", "Jo", "Ra",
          "Te", "Ky", "Ja", "Sha");

  private WrittenWords() {}

  /** "VvE's", "PvdA'ers", "BOA's": capitals within, and not as in "McKenzie" or "LaToya". */
  static boolean isShorthand(String text) {
    int apostrophe = text.indexOf('\'');
    String letters = apostrophe > 1 ? text.substring(0, apostrophe) : text;
    boolean allCapitals = letters.equals(letters.toUpperCase(Locale.ROOT));
    String head = beforeCapital(letters);
    boolean someCapitals =
        head.length() < letters.length()
            && head.length() <= LONGEST_SHORTHAND
            && !BEFORE_A_CAPITAL.contains(head);
    return allCapitals ? apostrophe > 1 : someCapitals;
  }

  private static String beforeCapital(String letters) {
    int at = 1;
    while (at < letters.length() && !Character.isUpperCase(letters.charAt(at))) {
      at++;
    }
    return letters.substring(0, at);
  }

  /** Kralingse, Hindostaanse: what is of a place or a people, where the dictionary lacks it. */
  static boolean isOfAPlace(Word word, boolean capital) {
    String folded = word.folded();
    return capital && (folded.endsWith("se") || folded.endsWith("sch") || folded.endsWith("sche"));
  }

  /** "Nr", "Vlgs": what is left of a word that was shortened. */
  static boolean hasVowel(String folded) {
    return folded.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
  }

  static boolean isLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c) && c != '\'' && c != '\u2019') {
        return false;
      }
    }
    return true;
  }

  /** Capitals alone, in a note that has small letters: PVV, ME, COA. */
  static boolean isAcronym(Word word, NameUse use, boolean flat) {
    String text = word.text();
    return !flat
        && text.length() < 6
        && text.length() > 1
        && text.equals(text.toUpperCase(Locale.ROOT))
        && !use.isListedFirst();
  }
}
