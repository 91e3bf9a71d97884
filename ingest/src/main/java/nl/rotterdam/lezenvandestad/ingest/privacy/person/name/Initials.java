// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import java.util.List;
import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.name.NamePart.Role;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Word;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/** Single letters of a name: initials before it, without it ("A.K.", "M. de W."), and within it. */
final class Initials {

  private static final Set<String> ABBREVIATIONS =
      Set.of("nb", "ps", "bv", "nv", "nvt", "tav", "ivm", "mbt", "zoz", "ad", "ca", "jl", "sp");

  private static final int LONGEST = 8;

  private Initials() {}

  /** The end of the initials that begin here; the same place when there are fewer than two. */
  static int endOfAlone(Words words, List<NamePart> row, int start) {
    if (row.get(start).role() != Role.INITIAL) {
      return start;
    }
    int end = start;
    int last = start;
    StringBuilder letters = new StringBuilder();
    while (end < row.size()
        && end - start < LONGEST
        && isPart(row.get(end).role())
        && (end == start || words.onlyBetween(end - 1, " ."))) {
      if (row.get(end).role() == Role.INITIAL) {
        letters.append(words.folded(end));
        last = end + 1;
      }
      end++;
    }
    return letters.length() > 1 && !ABBREVIATIONS.contains(letters.toString()) ? last : start;
  }

  /** Whether the word there is an initial. */
  static boolean isAt(Words words, int index) {
    Word word = words.get(index);
    boolean dot =
        word.text().length() == 1
            && Character.isLetter(word.text().charAt(0))
            && word.end() < words.text().length()
            && words.text().charAt(word.end()) == '.';
    return dot && (word.isCapitalised() || isAlone(words, index));
  }

  /** "m. yilmaz" begins with an initial; "m.b.t. yilmaz" does not. */
  private static boolean isAlone(Words words, int index) {
    return words.casing() == Words.Casing.FLAT
        && words.onlyBetween(index, ". ")
        && !words.onlyBetween(index, ".")
        && !words.onlyBetween(index - 1, ".");
  }

  /** "Tjon A Fat". */
  static boolean isBetweenCapitals(Words words, int index) {
    return words.get(index).text().length() == 1
        && words.get(index).isCapitalised()
        && words.onlyBetween(index - 1, " ")
        && words.onlyBetween(index, " ")
        && words.get(index - 1).isCapitalised()
        && words.get(index + 1).isCapitalised();
  }

  private static boolean isPart(Role role) {
    return role == Role.INITIAL || role == Role.PARTICLE;
  }
}
