// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

import java.util.Map;
import java.util.Set;

/**
 * Everything that is known of words, read once per process: it takes about a second and 20 MB.
 * Thread-safe.
 *
 * @param names what words are as names
 * @param dutch the ordinary words
 * @param allowed what bears no person's name though it may look so
 * @param ends how names of streets and institutions end
 * @param persons words for one person
 * @param small the most frequent words, which are never a name
 */
public record Lexicon(
    NameTable names,
    DutchWords dutch,
    Phrases allowed,
    StreetEnds ends,
    PersonWords persons,
    WordSet small) {

  private static final String STREET = "straattaal";
  private static final String SMALL = "kleine woorden";
  private static final WordSet NOTHING = new WordSet(Set.of());

  /** The lexicon of this process. */
  public static Lexicon shared() {
    return Holder.LEXICON;
  }

  private static Lexicon load() {
    Dictionary dictionary = Dictionary.load();
    Map<String, WordSet> allowed = WordSet.sections("toegestaan.txt", ",");
    WordSet street = allowed.getOrDefault(STREET, NOTHING);
    return new Lexicon(
        new NameTable(dictionary),
        new DutchWords(dictionary, street),
        Phrases.of(
            allowed.entrySet().stream()
                .filter(section -> !Set.of(STREET, SMALL).contains(section.getKey()))
                .flatMap(section -> section.getValue().words().stream())),
        StreetEnds.load(),
        PersonWords.load(),
        allowed.getOrDefault(SMALL, NOTHING));
  }

  private static final class Holder {
    static final Lexicon LEXICON = load();
  }
}
