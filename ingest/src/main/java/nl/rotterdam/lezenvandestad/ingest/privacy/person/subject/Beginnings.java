// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.subject;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What words can begin with, found by the first letter.
 *
 * @param byLetter folded, none of them empty
 */
record Beginnings(Map<Character, List<String>> byLetter) {

  static Beginnings of(List<String> all) {
    return new Beginnings(
        all.stream().collect(Collectors.groupingBy(beginning -> beginning.charAt(0))));
  }

  /** Whether this word, which is not empty, begins with one of them. */
  boolean areIn(String folded) {
    for (String beginning : byLetter.getOrDefault(folded.charAt(0), List.of())) {
      if (folded.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
