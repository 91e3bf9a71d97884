// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What words are as names, without case and accents. Thread-safe once made. */
public final class NameTable {

  /** The lists of names, one for each origin. */
  private static final List<String> LISTS =
      List.of(
          "nederlands",
          "turks",
          "arabisch",
          "hoorn-van-afrika",
          "surinaams-antilliaans",
          "kaapverdisch-portugees",
          "oost-europees",
          "aziatisch",
          "overig");

  private final Dictionary dictionary;
  private final Map<String, Integer> listed;
  private final Function<String, NameUse> uses;

  NameTable(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.listed = new HashMap<>();
    this.uses = this::lookUp;
    for (String list : LISTS) {
      Map<String, WordSet> sections = WordSet.sections("namen/" + list + ".txt", " ");
      add(Objects.requireNonNull(sections.get("voornamen"), list), NameUse.LISTED_FIRST);
      add(Objects.requireNonNull(sections.get("achternamen"), list), NameUse.LISTED_LAST);
    }
  }

  private NameTable(NameTable shared) {
    this.dictionary = shared.dictionary;
    this.listed = shared.listed;
    this.uses = new Remembered<>(this::lookUp);
  }

  /** The same, each word looked up once; for one note and one thread. */
  NameTable remembering() {
    return new NameTable(this);
  }

  private void add(WordSet names, int use) {
    names.words().forEach(name -> listed.merge(name, use, (a, b) -> a | b));
  }

  /** What this word, folded, is as a name. */
  public NameUse useOf(String folded) {
    return uses.apply(folded);
  }

  private NameUse lookUp(String folded) {
    int bits = listed.getOrDefault(folded, 0) | inDictionary(withCapital(folded));
    return bits == 0 ? NameUse.NONE : new NameUse(bits);
  }

  /**
   * The same for a word as it was written, for the dictionary writes names with their accents.
   *
   * @param folded the word in lower case and without accents
   * @param written the word with its accents
   */
  public NameUse useOf(String folded, String written) {
    NameUse use = useOf(folded);
    boolean isPlain =
        written.length() == folded.length()
            && written.regionMatches(1, folded, 1, folded.length() - 1);
    return isPlain ? use : use.or(inDictionary(written));
  }

  /** Every name of our own lists, folded. */
  Set<String> listed() {
    return Collections.unmodifiableSet(listed.keySet());
  }

  /** Whether this word, folded, is a first name of our own lists. */
  public boolean isListedFirst(String folded) {
    return (listed.getOrDefault(folded, 0) & NameUse.LISTED_FIRST) != 0;
  }

  private int inDictionary(String name) {
    int[] bits = {0};
    dictionary.tagsOf(name, tag -> bits[0] |= bitOf(tag));
    return bits[0];
  }

  private static String withCapital(String folded) {
    if (folded.startsWith("ij")) {
      return "IJ" + folded.substring(2);
    }
    return folded.isEmpty()
        ? folded
        : Character.toUpperCase(folded.charAt(0)) + folded.substring(1);
  }

  private static int bitOf(String tag) {
    if (tag.equals("ENM:PER:FST")) {
      return NameUse.FIRST;
    }
    if (tag.equals("ENM:PER:LST:NIX") || tag.equals("ENM:PER:LST")) {
      return NameUse.LAST;
    }
    if (tag.equals("ENM:PER:LST:DE_")) {
      return NameUse.LAST | NameUse.AFTER_PARTICLE | NameUse.AFTER_DE;
    }
    if (tag.startsWith("ENM:PER:LST")) {
      return NameUse.LAST | NameUse.AFTER_PARTICLE;
    }
    if (tag.startsWith("ENM:LOC")) {
      return NameUse.PLACE;
    }
    return !tag.startsWith("ENM") || tag.equals("ENM:BEZ") ? 0 : NameUse.THING;
  }
}
