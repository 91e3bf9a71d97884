// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

import java.util.List;
import java.util.Map;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Folding;

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

  private final HashedWords words = new HashedWords();

  NameTable(Dictionary dictionary) {
    dictionary.capitalised((word, tag) -> words.add(Folding.fold(word), bitOf(tag)));
    for (String list : LISTS) {
      Map<String, WordSet> sections = WordSet.sections("namen/" + list + ".txt", " ");
      sections.get("voornamen").words().forEach(word -> words.add(word, NameUse.LISTED_FIRST));
      sections.get("achternamen").words().forEach(word -> words.add(word, NameUse.LISTED_LAST));
    }
  }

  /** What this word, folded, is as a name. */
  public NameUse useOf(String folded) {
    int bits = words.bitsOf(folded);
    return bits == 0 ? NameUse.NONE : new NameUse(bits);
  }

  private static int bitOf(String tag) {
    if (tag.equals("ENM:PER:FST")) {
      return NameUse.FIRST;
    }
    if (tag.equals("ENM:PER:LST:NIX") || tag.equals("ENM:PER:LST")) {
      return NameUse.LAST;
    }
    if (tag.startsWith("ENM:PER:LST")) {
      return NameUse.LAST | NameUse.AFTER_PARTICLE;
    }
    if (tag.startsWith("ENM:LOC")) {
      return NameUse.PLACE;
    }
    return tag.equals("ENM:BEZ") ? 0 : NameUse.THING;
  }
}
