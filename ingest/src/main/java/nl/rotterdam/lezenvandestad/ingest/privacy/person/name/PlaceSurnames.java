// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.NameUse;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/**
 * Tells when a word that names a place or a thing elsewhere is a person's name here: "Gerrit van
 * Steenbergen", "H. Nieuwenhuis", "Selam, zestien jaar".
 */
final class PlaceSurnames {

  private static final int MOST_PARTICLES = 3;

  private final Lexicon lexicon;

  PlaceSurnames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Whether the word there is somebody's.
   *
   * @param marked which words name a place or a thing; "Anne Frank" does as a whole
   */
  boolean isAt(Words words, boolean[] marked, int index) {
    if (!words.get(index).isCapitalised()) {
      return false;
    }
    NameUse use = lexicon.names().useOf(words.folded(index));
    return (use.isLast() && isBehindFirstName(words, marked, index))
        || (use.isFirst() && Ages.standsAt(words, index + 1));
  }

  private boolean isBehindFirstName(Words words, boolean[] marked, int index) {
    int before = index - 1;
    while (before >= 0
        && index - before <= MOST_PARTICLES
        && Cues.PARTICLES.contains(words.folded(before))
        && words.onlyBetween(before, " ")) {
      before--;
    }
    if (before < 0 || marked[before] || !words.get(before).isCapitalised()) {
      return false;
    }
    boolean initial = words.get(before).text().length() == 1 && words.onlyBetween(before, ". ");
    return initial
        || (words.onlyBetween(before, " ") && lexicon.names().isListedFirst(words.folded(before)));
  }
}
