// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import java.util.BitSet;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/**
 * Marks the words between a form of address and the next ordinary word: "mevrouw Johanna
 * Aksoykaya", "dhr. Maashaven". There whatever else the words may be, a place or a compound of
 * Dutch words, says nothing.
 */
final class Addressed {

  private static final int LONGEST = 5;

  private final Lexicon lexicon;

  Addressed(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  BitSet in(Words words) {
    BitSet addressed = new BitSet();
    for (int i = 0; i + 1 < words.size(); i++) {
      if (FormsOfAddress.isCourtesy(words.folded(i)) && words.onlyBetween(i, " .")) {
        markAfter(words, i, addressed);
      }
    }
    return addressed;
  }

  private void markAfter(Words words, int address, BitSet addressed) {
    for (int at = address + 1; at < words.size() && at - address <= LONGEST; at++) {
      boolean apart = at > address + 1 && !words.onlyBetween(at - 1, " -");
      boolean particle = Cues.PARTICLES.contains(words.folded(at));
      if (apart || (!particle && !mayBeName(words, at))) {
        return;
      }
      addressed.set(at, !particle && !FormsOfAddress.isTitle(words.folded(at)));
    }
  }

  private boolean mayBeName(Words words, int at) {
    String folded = words.folded(at);
    boolean written =
        words.casing() == Words.Casing.MIXED
            ? words.get(at).isCapitalised() || !lexicon.dutch().partsOf(folded).isWord()
            : !lexicon.dutch().partsOf(folded).isWord();
    return written && Character.isLetter(folded.charAt(0)) && !isStreet(folded);
  }

  /** "Heer Bokelweg" is a street. */
  private boolean isStreet(String folded) {
    return lexicon.ends().endsAsAlways(folded) && !lexicon.names().useOf(folded).isLast();
  }
}
