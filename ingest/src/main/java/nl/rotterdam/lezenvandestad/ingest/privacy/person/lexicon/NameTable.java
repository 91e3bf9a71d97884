// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
  private final Map<String, Integer> listed = new HashMap<>();

  NameTable(Dictionary dictionary) {
    this.dictionary = dictionary;
    for (String list : LISTS) {
      Map<String, WordSet> sections = WordSet.sections("namen/" + list + ".txt", " ");
      add(Objects.requireNonNull(sections.get("voornamen"), list), NameUse.LISTED_FIRST);
      add(Objects.requireNonNull(sections.get("achternamen"), list), NameUse.LISTED_LAST);
    }
  }

  private void add(WordSet names, int use) {
    names.words().forEach(name -> listed.merge(name, use, (a, b) -> a | b));
  }

  /** What this word, folded, is as a name. */
  public NameUse useOf(String folded) {
    return useOf(folded, folded);
  }

  /**
   * The same for a word as it was written, for the dictionary writes names with their accents.
   *
   * @param folded the word in lower case and without accents
   * @param written the word with its accents
   */
  public NameUse useOf(String folded, String written) {
    String name = withCapital(folded);
    int bits = listed.getOrDefault(folded, 0) | inDictionary(name);
    if (!written.equals(folded) && !written.equals(name)) {
      bits |= inDictionary(written);
    }
    return bits == 0 ? NameUse.NONE : new NameUse(bits);
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
