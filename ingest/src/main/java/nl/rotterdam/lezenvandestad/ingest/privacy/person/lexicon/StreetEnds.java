// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

import java.util.Map;
import java.util.Set;

/**
 * How names of streets, places and institutions end.
 *
 * @param always ends that no surname has
 * @param afterPlaceWord ends that surnames have too
 */
public record StreetEnds(Endings always, Endings afterPlaceWord) {

  private static final WordSet NONE = new WordSet(Set.of());

  static StreetEnds load() {
    Map<String, WordSet> sections = WordSet.sections("straten.txt", " ");
    return new StreetEnds(
        Endings.of(sections.getOrDefault("altijd", NONE).words()),
        Endings.of(sections.getOrDefault("na een plaatswoord", NONE).words()));
  }

  public boolean endsAsAlways(String folded) {
    return always.areIn(folded);
  }

  public boolean endsAsAfterPlaceWord(String folded) {
    return afterPlaceWord.areIn(folded);
  }
}
