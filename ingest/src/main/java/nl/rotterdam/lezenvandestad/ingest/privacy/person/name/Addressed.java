// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import java.util.BitSet;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/**
 * Marks the words between a form of address and the next ordinary word: "mevrouw Johanna
 * Aksoykaya", "dhr. Maashaven". There whatever else the words may be, a place or a compound of
 * Dutch words, says nothing. The same holds for what somebody is said to be called.
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
      if (words.get(i).isCapitalised() && isCalledSo(words, i + 1)) {
        addressed.set(i);
      }
    }
    return addressed;
  }

  /** "Big Yass (zo noemt iedereen hem)", "Yass, zoals hij heet", "Yass alias". */
  static boolean isCalledSo(Words words, int at) {
    String next = words.folded(at);
    if (next.equals("alias") || next.equals("aka")) {
      return true;
    }
    return (next.equals("zo") || next.equals("zoals"))
        && (Cues.CALLING.contains(words.folded(at + 1))
            || Cues.CALLING.contains(words.folded(at + 2))
            || Cues.CALLING.contains(words.folded(at + 3)));
  }

  private void markAfter(Words words, int address, BitSet addressed) {
    for (int at = address + 1; at < words.size() && at - address <= LONGEST; at++) {
      boolean apart = at > address + 1 && !words.onlyBetween(at - 1, " -");
      boolean particle = Cues.PARTICLES.contains(words.folded(at));
      if (apart || (!particle && !mayBeName(words, at) && !isFirstOfTwo(words, at))) {
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

  /** "mevrouw johanna aksoykaya": a first name that is a word too, before one that is none. */
  private boolean isFirstOfTwo(Words words, int at) {
    return lexicon.names().useOf(words.folded(at)).isFirst()
        && at + 1 < words.size()
        && words.onlyBetween(at, " ")
        && !lexicon.dutch().partsOf(words.folded(at + 1)).isWord();
  }

  /** "Heer Bokelweg" is a street. */
  private boolean isStreet(String folded) {
    return lexicon.ends().endsAsAlways(folded) && !lexicon.names().useOf(folded).isLast();
  }
}
