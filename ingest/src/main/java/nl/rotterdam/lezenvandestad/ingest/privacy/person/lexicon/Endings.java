// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What words can end with, found by the last two letters. Immutable.
 *
 * @param byTail folded, each of two letters or more
 */
public record Endings(Map<String, List<String>> byTail) {

  private static final int TAIL = 2;

  /** These endings. */
  public static Endings of(Collection<String> all) {
    return new Endings(
        all.stream().collect(Collectors.groupingBy(end -> end.substring(end.length() - TAIL))));
  }

  /** Whether this word ends with one of them, or is one. */
  public boolean areIn(String folded) {
    return areBehind(folded, 0);
  }

  /** Whether this word ends with one of them, behind so many letters or more. */
  public boolean areBehind(String folded, int letters) {
    if (folded.length() < TAIL) {
      return false;
    }
    for (String end : byTail.getOrDefault(folded.substring(folded.length() - TAIL), List.of())) {
      if (folded.length() - end.length() >= letters && folded.endsWith(end)) {
        return true;
      }
    }
    return false;
  }
}
