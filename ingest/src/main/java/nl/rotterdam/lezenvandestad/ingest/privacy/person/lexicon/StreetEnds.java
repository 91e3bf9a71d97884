// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How names of streets, places and institutions end.
 *
 * @param always ends that no surname has
 * @param afterPlaceWord ends that surnames have too
 * @param tails the last letters of all of them, to pass most words at once
 */
public record StreetEnds(WordSet always, WordSet afterPlaceWord, WordSet tails) {

  private static final int TAIL = 2;

  private static final WordSet NONE = new WordSet(Set.of());
  private static final int LONGEST = 13;

  static StreetEnds load() {
    Map<String, WordSet> sections = WordSet.sections("straten.txt", " ");
    WordSet always = sections.getOrDefault("altijd", NONE);
    WordSet afterPlaceWord = sections.getOrDefault("na een plaatswoord", NONE);
    Set<String> all = new HashSet<>(always.words());
    all.addAll(afterPlaceWord.words());
    return new StreetEnds(always, afterPlaceWord, tails(new WordSet(all)));
  }

  public boolean endsAsAlways(String folded) {
    return tails.contains(tail(folded)) && ends(folded, always);
  }

  public boolean endsAsAfterPlaceWord(String folded) {
    return tails.contains(tail(folded)) && ends(folded, afterPlaceWord);
  }

  private static WordSet tails(WordSet ends) {
    return new WordSet(ends.words().stream().map(StreetEnds::tail).collect(Collectors.toSet()));
  }

  private static String tail(String word) {
    return word.substring(Math.max(0, word.length() - TAIL));
  }

  private static boolean ends(String folded, WordSet ends) {
    for (int at = Math.max(0, folded.length() - LONGEST); at <= folded.length() - 3; at++) {
      if (ends.contains(folded.substring(at))) {
        return true;
      }
    }
    return false;
  }
}
