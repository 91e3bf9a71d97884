// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A number for every word that queries ask for, so that a note becomes the set of the numbers that
 * it has. Filled while an index is built, and not changed after.
 */
final class WordNumbers {

  /** A wildcard after fewer letters than this gets no number. */
  static final int FIRST_LETTERS = 4;

  private record Start(String letters, int number) {}

  private final Map<String, Integer> whole = new HashMap<>();
  private final Map<String, List<Start>> starts = new HashMap<>();
  private int count;

  /** The number of a term that a note must have. */
  int whole(String term) {
    return whole.computeIfAbsent(term, t -> count++);
  }

  /** The number of the letters with which a term must begin, at least {@link #FIRST_LETTERS}. */
  int start(String letters) {
    List<Start> some =
        starts.computeIfAbsent(letters.substring(0, FIRST_LETTERS), l -> new ArrayList<>(1));
    for (Start start : some) {
      if (start.letters().equals(letters)) {
        return start.number();
      }
    }
    some.add(new Start(letters, count));
    return count++;
  }

  /** The numbers that a note with these terms has. */
  BitSet present(Iterable<String> terms) {
    BitSet present = new BitSet(count);
    for (String term : terms) {
      Integer number = whole.get(term);
      if (number != null) {
        present.set(number);
      }
      if (term.length() >= FIRST_LETTERS) {
        for (Start start : starts.getOrDefault(term.substring(0, FIRST_LETTERS), List.of())) {
          if (term.startsWith(start.letters())) {
            present.set(start.number());
          }
        }
      }
    }
    return present;
  }
}
