// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/** Phrases of one or more words, found by their first word. Immutable. */
public final class Phrases {

  private final Map<String, List<List<String>>> byFirstWord;

  private Phrases(Map<String, List<List<String>>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  static Phrases of(Stream<String> phrases) {
    Map<String, List<List<String>>> byFirstWord = new HashMap<>();
    phrases.forEach(phrase -> {
      List<String> words = List.of(phrase.split("[ &.-]+", -1));
      byFirstWord.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(words);
    });
    byFirstWord
        .values()
        .forEach(each -> each.sort(Comparator.comparingInt(words -> -words.size())));
    return new Phrases(byFirstWord);
  }

  /** How many words the longest phrase has that begins at this word; 0 for none. */
  public int lengthAt(Words words, int index) {
    for (List<String> phrase : byFirstWord.getOrDefault(words.folded(index), List.of())) {
      if (isAt(words, index, phrase)) {
        return phrase.size();
      }
    }
    return 0;
  }

  /**
   * The same, where the last word may be longer: "Anne Frankboom". Its last word's rest is given,
   * and empty when there is none.
   */
  public int lengthOfCompoundAt(Words words, int index, Predicate<String> rest) {
    for (List<String> phrase : byFirstWord.getOrDefault(words.folded(index), List.of())) {
      int last = phrase.size() - 1;
      String folded = words.folded(index + last);
      if (last > 0
          && folded.startsWith(phrase.get(last))
          && isAt(words, index, phrase.subList(0, last))
          && rest.test(folded.substring(phrase.get(last).length()))) {
        return phrase.size();
      }
    }
    return 0;
  }

  private static boolean isAt(Words words, int index, List<String> phrase) {
    for (int i = 1; i < phrase.size(); i++) {
      if (!words.folded(index + i).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
