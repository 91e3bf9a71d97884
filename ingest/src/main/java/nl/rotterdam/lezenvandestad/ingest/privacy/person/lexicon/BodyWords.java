// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

import java.util.Map;
import java.util.Set;

/**
 * Words for bodies and things that bear a name of their own, such as a mosque or a club. Immutable.
 *
 * @param kinds folded
 * @param behindTheirName of these, what its name may stand before: "Anadolu eethuis"
 * @param ends what compounds of them end with
 */
public record BodyWords(WordSet kinds, WordSet behindTheirName, Endings ends) {

  /** "roeiclub" is one, "oorzaak" is none. */
  private static final int SHORTEST_FIRST_PART = 4;

  static BodyWords load() {
    Map<String, WordSet> sections = WordSet.sections("instellingen.txt", " ");
    WordSet nothing = new WordSet(Set.of());
    return new BodyWords(
        sections.getOrDefault("soorten", nothing),
        sections.getOrDefault("achter hun naam", nothing),
        Endings.of(sections.getOrDefault("einden", nothing).words()));
  }

  /** Whether this word, folded, is for such a thing. */
  public boolean isOne(String folded) {
    return kinds.contains(folded) || ends.areBehind(folded, SHORTEST_FIRST_PART);
  }

  /** Whether the name of this thing may stand before it. */
  public boolean mayFollowItsName(String folded) {
    return behindTheirName.contains(folded);
  }
}
