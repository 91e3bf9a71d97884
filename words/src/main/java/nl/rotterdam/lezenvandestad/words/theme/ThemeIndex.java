// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * The queries of all themes, to be looked up by the words of a note. Each part of a query stands
 * under a word that it needs; whether the note has the other words it needs is a look at a bit.
 * Immutable.
 */
final class ThemeIndex {

  /** A part of a theme's query that is enough by itself. */
  private record Part(ThemeId theme, Condition condition) {}

  private final WordNumbers numbers = new WordNumbers();
  private final Map<Integer, List<Part>> byWord = new HashMap<>();
  private final List<Part> always = new ArrayList<>();

  /** An index of these queries. */
  ThemeIndex(Map<ThemeId, ThemeQuery> themes) {
    themes.forEach((theme, query) -> add(theme, Condition.of(query.query(), numbers)));
  }

  private void add(ThemeId theme, Condition condition) {
    if (condition instanceof Condition.Any(var choices)) {
      choices.forEach(choice -> add(theme, choice));
      return;
    }
    Part part = new Part(theme, condition);
    List<Integer> anchors = condition.anchors();
    anchors.forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(part));
    if (anchors.isEmpty()) {
      always.add(part);
    }
  }

  /** The themes whose query this note meets. */
  Set<ThemeId> match(NoteReading note) {
    BitSet present = numbers.present(note.terms());
    Set<ThemeId> found = new HashSet<>();
    for (int word = present.nextSetBit(0); word >= 0; word = present.nextSetBit(word + 1)) {
      add(byWord.getOrDefault(word, List.of()), note, present, found);
    }
    add(always, note, present, found);
    return found;
  }

  private static void add(List<Part> parts, NoteReading note, BitSet present, Set<ThemeId> found) {
    for (Part part : parts) {
      if (!found.contains(part.theme()) && part.condition().isMetBy(note, present)) {
        found.add(part.theme());
      }
    }
  }
}
