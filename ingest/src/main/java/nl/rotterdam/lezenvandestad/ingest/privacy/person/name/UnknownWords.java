// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.name.NamePart.Role;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Word;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/**
 * Weighs words that nothing is known of: by how they are spelled, and in small letters by what is
 * around.
 */
final class UnknownWords {

  private static final int SHORTEST_UNKNOWN = 4;

  private static final String SPELLED = "het is gespeld als een naam, of juist als een woord";

  /** What the spelling of an unknown word counts, of its log likelihood ratio, and its bounds. */
  private static final double SPELLING = 0.25;

  private static final double LEAST_SPELLING = -1;

  private static final double MOST_SPELLING = 1.5;

  /** How much a word in small letters must be spelled like a name when nothing else says so. */
  private static final double LIKE_A_NAME = 0.8;

  private final Lexicon lexicon;

  UnknownWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What part of a name the word there is, in small letters.
   *
   * @param pointedAt whether something says already that it is somebody
   */
  NamePart small(Words words, int index, boolean pointedAt) {
    return pointedAt || isPointedAt(words, index) || isBesideUnknown(words, index)
        ? small(words.get(index))
        : NamePart.NONE;
  }

  /** Adds what speaks for a word with a capital. */
  Candidate capital(Candidate own, String folded) {
    return own.with(Weight.UNKNOWN)
        .with(SPELLED, spelling(folded))
        .with(Weight.PLURAL, folded.endsWith("en") || folded.endsWith("ers"));
  }

  /**
   * A word in small letters that is no word: a name when it is a letter away from a frequent first
   * name, or spelled as few Dutch words are.
   */
  private NamePart small(Word word) {
    String folded = word.folded();
    if (folded.length() < SHORTEST_UNKNOWN
        || folded.indexOf('\'') >= 0
        || lexicon.dutch().partsOfCompound(folded).isWord()) {
      return NamePart.NONE;
    }
    double spelling = spelling(folded);
    boolean near = NearNames.has(folded, lexicon.names());
    if (!near && spelling < LIKE_A_NAME) {
      return NamePart.NONE;
    }
    Candidate own = new Candidate().with(near ? Weight.NEAR_FIRST : Weight.UNKNOWN);
    return new NamePart(
        Role.NAME,
        NamePart.NONE.use(),
        NamePart.NONE.speech(),
        own.with(SPELLED, Math.max(0, spelling)));
  }

  /** "mehmt yldrim": a first name, or nearly, and a word that is none. */
  private boolean isBesideUnknown(Words words, int index) {
    if (!isUnknown(words, index)) {
      return false;
    }
    boolean first =
        words.onlyBetween(index, " ")
            && isUnknown(words, index + 1)
            && NearNames.has(words.folded(index), lexicon.names());
    return first
        || (words.onlyBetween(index - 1, " ")
            && isUnknown(words, index - 1)
            && NearNames.isOrHas(words.folded(index - 1), lexicon.names()));
  }

  private boolean isUnknown(Words words, int index) {
    String folded = words.folded(index);
    return folded.length() >= SHORTEST_UNKNOWN
        && !words.get(index).isCapitalised()
        && WrittenWords.isLetters(folded)
        && !lexicon.dutch().partsOfCompound(folded).isWord();
  }

  private static boolean isPointedAt(Words words, int index) {
    String before = words.folded(index - 1);
    return (Cues.TOWARDS.contains(before) && words.onlyBetween(index - 1, " "))
        || Cues.RELATIONS.contains(before)
        || (Cues.SPEAKS.contains(words.folded(index + 1)) && words.onlyBetween(index, " "));
  }

  private double spelling(String folded) {
    return Math.clamp(
        SPELLING * lexicon.spelling().nameRatherThanWord(folded), LEAST_SPELLING, MOST_SPELLING);
  }
}
