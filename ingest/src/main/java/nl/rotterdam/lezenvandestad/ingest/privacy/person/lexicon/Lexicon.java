// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that is known of words, read once per process: some tenths of a second and 20 MB.
 * Thread-safe.
 *
 * @param names what words are as names
 * @param spelling which spellings are rather a name's than a Dutch word's
 * @param dutch the ordinary words
 * @param allowed what bears no person's name though it may look so
 * @param places those of them that are places, here and in the world
 * @param famous names that all know, of history, music and sport
 * @param ends how names of streets and institutions end
 * @param bodies words for what bears a name of its own
 * @param persons words for one person
 * @param small the most frequent words, which are never a name
 */
public record Lexicon(
    NameTable names,
    Spelling spelling,
    DutchWords dutch,
    Phrases allowed,
    Phrases places,
    Phrases famous,
    StreetEnds ends,
    BodyWords bodies,
    PersonWords persons,
    WordSet small) {

  /** Sections of words that are no name by themselves, yet can be part of one. */
  private static final Set<String> NO_PHRASES = Set.of("straattaal", "engels", "duits");

  private static final Set<String> PLACES = Set.of("plaatsen", "wereld");

  private static final String SMALL = "kleine woorden";
  private static final String FAMOUS = "bekend";

  private static final Set<String> NOT_ALLOWED =
      Set.of("straattaal", "engels", "duits", SMALL, FAMOUS);

  /** So many Dutch words tell how Dutch is spelled. */
  private static final int SPELLED = 8_000;

  private static final WordSet NOTHING = new WordSet(Set.of());

  /** The lexicon of this process. */
  public static Lexicon shared() {
    return Holder.LEXICON;
  }

  /** The same, which looks each word up once; for one note and one thread. */
  public Lexicon forOneNote() {
    return new Lexicon(
        names.remembering(),
        spelling,
        dutch.remembering(),
        allowed,
        places,
        famous,
        ends,
        bodies,
        persons.remembering(),
        small);
  }

  private static Lexicon load() {
    Dictionary dictionary = Dictionary.load();
    Map<String, WordSet> allowed = WordSet.sections("toegestaan.txt", ",");
    WordSet street = union(allowed, NO_PHRASES);
    NameTable names = new NameTable(dictionary);
    return new Lexicon(
        names,
        Spelling.of(names.listed(), dictionary.draw(SPELLED)),
        new DutchWords(dictionary, street),
        Phrases.of(
            allowed.entrySet().stream()
                .filter(section -> !NOT_ALLOWED.contains(section.getKey()))
                .flatMap(section -> section.getValue().words().stream())),
        Phrases.of(
            PLACES.stream()
                .flatMap(section -> allowed.getOrDefault(section, NOTHING).words().stream())),
        Phrases.of(allowed.getOrDefault(FAMOUS, NOTHING).words().stream()),
        StreetEnds.load(),
        BodyWords.load(),
        PersonWords.load(),
        allowed.getOrDefault(SMALL, NOTHING));
  }

  private static WordSet union(Map<String, WordSet> sections, Set<String> names) {
    return new WordSet(
        names.stream()
            .flatMap(name -> sections.getOrDefault(name, NOTHING).words().stream())
            .collect(Collectors.toSet()));
  }

  private static final class Holder {
    static final Lexicon LEXICON = load();
  }
}
