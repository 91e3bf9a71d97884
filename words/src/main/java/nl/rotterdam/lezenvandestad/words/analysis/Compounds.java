// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes Dutch compounds apart: "studentenprotest" into student and protest. Only a word that known
 * parts cover from its first letter to its last is taken apart, joined by nothing, -s-, -e-, -en- or
 * a hyphen: a part that merely occurs in a word ("ree" in "straatreep") says nothing.
 */
final class Compounds {

  private static final int SHORTEST_PART = 3;
  private static final int MOST_PARTS = 4;
  private static final List<String> JOINTS = List.of("", "s", "en", "e", "-", "s-", "en-");

  private final Set<String> parts;

  Compounds(Set<String> parts) {
    this.parts = parts;
  }

  /** The parts of this word, at least two; empty when it is no compound of known parts. */
  List<String> split(String word) {
    List<String> found = new ArrayList<>();
    return word.length() >= 2 * SHORTEST_PART && cover(word, 0, found) && found.size() > 1
        ? List.copyOf(found)
        : List.of();
  }

  /** Longest part first, so that "jeugdzorg" as a part of its own stays whole. */
  private boolean cover(String word, int from, List<String> found) {
    if (from == word.length()) {
      return true;
    }
    if (found.size() == MOST_PARTS) {
      return false;
    }
    for (int to = word.length(); to - from >= SHORTEST_PART; to--) {
      String part = word.substring(from, to);
      if (parts.contains(part) && (from > 0 || to < word.length())) {
        found.add(part);
        for (String joint : JOINTS) {
          boolean fits = word.startsWith(joint, to) && (joint.isEmpty() || to + joint.length() < word.length());
          if (fits && cover(word, to + joint.length(), found)) {
            return true;
          }
        }
        found.removeLast();
      }
    }
    return false;
  }
}
