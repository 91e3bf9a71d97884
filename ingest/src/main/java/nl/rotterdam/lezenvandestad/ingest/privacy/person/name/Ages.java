// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/** Tells whether an age is put behind a word: "Kenji (17)", "Selam, zestien jaar,". */
final class Ages {

  private static final Set<String> YEARS = Set.of("jaar", "jr", "jarige", "lentes");

  private Ages() {}

  static boolean standsAt(Words words, int at) {
    if (!isApart(words, at)) {
      return false;
    }
    boolean years = YEARS.contains(words.folded(at + 1)) && words.onlyBetween(at, " -");
    return years || (isOfTwoDigits(words.folded(at)) && isClosed(words, at));
  }

  /** Whether a bracket or a comma parts this word from the one before. */
  static boolean isApart(Words words, int at) {
    if (at < 1 || at >= words.size()) {
      return false;
    }
    String between = words.text().substring(words.get(at - 1).end(), words.get(at).start());
    return between.equals(" (") || between.equals("(") || between.equals(", ");
  }

  private static boolean isOfTwoDigits(String folded) {
    return folded.length() <= 2 && folded.chars().allMatch(Character::isDigit);
  }

  /** "(17)" and ", 17," but not ", 17 meldingen" or ", 17, 18". */
  private static boolean isClosed(Words words, int at) {
    String text = words.text();
    int end = words.get(at).end();
    boolean bracket = text.charAt(words.get(at).start() - 1) == '(';
    char next = end < text.length() ? text.charAt(end) : ' ';
    boolean listed = at + 1 < words.size() && Character.isDigit(words.folded(at + 1).charAt(0));
    return bracket ? next == ')' : next == ',' && !listed;
  }
}
