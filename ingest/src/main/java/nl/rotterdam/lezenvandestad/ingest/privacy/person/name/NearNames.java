// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.NameTable;

/** Frequent first names with a typing mistake in them, or with digits that pose as letters. */
final class NearNames {

  /** Shorter words are a letter away from too much. */
  private static final int SHORTEST = 5;

  private static final int LONGEST = 14;

  private static final String DIGITS = "013457";
  private static final String LETTERS = "oieast";

  private NearNames() {}

  /** Whether one letter more, less, other or swapped makes this a frequent first name. */
  static boolean has(String folded, NameTable names) {
    if (folded.length() < SHORTEST || folded.length() > LONGEST) {
      return false;
    }
    for (int at = 0; at <= folded.length(); at++) {
      String head = folded.substring(0, at);
      if (isWithoutOrSwapped(head, folded.substring(at), names)
          || isWithAnother(head, folded.substring(at), names)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this is a frequent first name, or {@linkplain #has nearly one}. */
  static boolean isOrHas(String folded, NameTable names) {
    return names.isListedFirst(folded) || has(folded, names);
  }

  private static boolean isWithoutOrSwapped(String head, String tail, NameTable names) {
    return (!tail.isEmpty() && names.isListedFirst(head + tail.substring(1)))
        || (tail.length() > 1
            && names.isListedFirst(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2)));
  }

  private static boolean isWithAnother(String head, String tail, NameTable names) {
    for (char letter = 'a'; letter <= 'z'; letter++) {
      if (names.isListedFirst(head + letter + tail)
          || (!tail.isEmpty() && names.isListedFirst(head + letter + tail.substring(1)))) {
        return true;
      }
    }
    return false;
  }

  /** "younes010", "younes010xl": a frequent first name as one has it in an account. */
  static boolean isWithNumber(String folded, NameTable names) {
    int letters = 0;
    while (letters < folded.length() && Character.isLetter(folded.charAt(letters))) {
      letters++;
    }
    return letters >= SHORTEST && names.isListedFirst(folded.substring(0, letters));
  }

  /** This word with the letters that its digits look like. */
  static String withLettersForDigits(String folded) {
    StringBuilder letters = new StringBuilder(folded);
    for (int at = 0; at < folded.length(); at++) {
      int digit = DIGITS.indexOf(folded.charAt(at));
      if (digit >= 0) {
        letters.setCharAt(at, LETTERS.charAt(digit));
      }
    }
    return letters.toString();
  }
}
