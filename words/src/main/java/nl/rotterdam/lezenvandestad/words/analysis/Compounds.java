// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes Dutch compounds apart: "studentenprotest" into student and protest. Only a word that known
 * parts cover from its first letter to its last is taken apart, joined by nothing, -s-, -e- or
 * -en-, the last with an ending or none: a part that merely occurs in a word ("ree" in
 * "straatreep") says nothing. A hyphen makes two words already.
 */
final class Compounds {

  private static final int SHORTEST_PART = 3;
  private static final int MOST_PARTS = 4;
  private static final List<String> JOINTS = List.of("", "s", "en", "e");
  private static final Set<String> ENDINGS =
      Set.of("", "s", "n", "en", "e", "er", "ers", "je", "jes");

  private final Set<String> parts;

  Compounds(Set<String> parts) {
    this.parts = parts;
  }

  /** The parts of this word, at least two; empty when it is one itself or is not made of them. */
  List<String> split(String word) {
    List<String> found = new ArrayList<>();
    return !parts.contains(word)
            && word.length() >= 2 * SHORTEST_PART
            && cover(word, 0, found)
            && found.size() > 1
        ? List.copyOf(found)
        : List.of();
  }

  /** Longest part first, so that "jeugdzorg" in "jeugdzorgwerker" stays whole. */
  private boolean cover(String word, int from, List<String> found) {
    if (!found.isEmpty() && isEnding(found.getLast(), word.substring(from))) {
      return true;
    }
    if (found.size() == MOST_PARTS) {
      return false;
    }
    for (int to = word.length(); to - from >= SHORTEST_PART; to--) {
      String part = word.substring(from, to);
      if (parts.contains(part)) {
        found.add(part);
        for (String joint : JOINTS) {
          if (word.startsWith(joint, to) && cover(word, to + joint.length(), found)) {
            return true;
          }
        }
        found.removeLast();
      }
    }
    return false;
  }

  /** "en" after "protest", "len" after "aanval". */
  private static boolean isEnding(String part, String rest) {
    boolean doubled = !rest.isEmpty() && rest.charAt(0) == part.charAt(part.length() - 1);
    return ENDINGS.contains(rest) || (doubled && ENDINGS.contains(rest.substring(1)));
  }
}
