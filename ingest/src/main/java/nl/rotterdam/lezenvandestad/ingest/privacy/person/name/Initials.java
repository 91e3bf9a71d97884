// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import java.util.List;
import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.name.NamePart.Role;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/** Initials without a name: "A.K.", "M. de W.". */
final class Initials {

  private static final Set<String> ABBREVIATIONS =
      Set.of("nb", "ps", "bv", "nv", "nvt", "tav", "ivm", "mbt", "zoz", "ad", "ca", "jl", "sp");

  private Initials() {}

  /** The end of the initials that begin here; the same place when there are fewer than two. */
  static int endOfAlone(Words words, List<NamePart> row, int start) {
    int end = start;
    int last = start;
    StringBuilder letters = new StringBuilder();
    while (end < row.size()
        && isPart(row.get(end).role())
        && (end == start || words.onlyBetween(end - 1, " ."))) {
      if (row.get(end).role() == Role.INITIAL) {
        letters.append(words.folded(end));
        last = end + 1;
      }
      end++;
    }
    boolean enough = letters.length() > 1 && row.get(start).role() == Role.INITIAL;
    return enough && !ABBREVIATIONS.contains(letters.toString()) ? last : start;
  }

  private static boolean isPart(Role role) {
    return role == Role.INITIAL || role == Role.PARTICLE;
  }
}
