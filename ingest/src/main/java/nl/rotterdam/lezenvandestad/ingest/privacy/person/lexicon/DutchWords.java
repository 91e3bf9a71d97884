// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

import java.util.function.Function;

/** The ordinary words of Dutch, compounds and street language included. Thread-safe. */
public final class DutchWords {

  private static final int SHORTEST_PART = 4;
  private static final int LONGEST = 40;

  private final Dictionary dictionary;
  private final WordSet street;
  private final Function<String, PartsOfSpeech> parts;
  private final Function<String, PartsOfSpeech> partsOfCompounds;

  DutchWords(Dictionary dictionary, WordSet street) {
    this.dictionary = dictionary;
    this.street = street;
    this.parts = this::lookUp;
    this.partsOfCompounds = this::lookUpCompound;
  }

  private DutchWords(DutchWords shared) {
    this.dictionary = shared.dictionary;
    this.street = shared.street;
    this.parts = new Remembered<>(this::lookUp);
    this.partsOfCompounds = new Remembered<>(this::lookUpCompound);
  }

  /** The same, each word looked up once; for one note and one thread. */
  DutchWords remembering() {
    return new DutchWords(this);
  }

  /** What this word, in lower case, can be; a compound is what its last part is. */
  public PartsOfSpeech partsOf(String lower) {
    return parts.apply(lower);
  }

  private PartsOfSpeech lookUp(String lower) {
    return new PartsOfSpeech(street.contains(lower) ? PartsOfSpeech.OTHER : bitsOf(lower));
  }

  /** Whether it is a word of the street or of a slogan, in whatever language. */
  public boolean isOfTheStreet(String lower) {
    return street.contains(lower);
  }

  /** The same, where a word of two known words, such as straatoverlastteam, is one too. */
  public PartsOfSpeech partsOfCompound(String lower) {
    return partsOfCompounds.apply(lower);
  }

  private PartsOfSpeech lookUpCompound(String lower) {
    PartsOfSpeech whole = partsOf(lower);
    return whole.isWord() || lower.length() > LONGEST ? whole : ofLastPart(lower);
  }

  private PartsOfSpeech ofLastPart(String lower) {
    for (int at = SHORTEST_PART; at <= lower.length() - SHORTEST_PART; at++) {
      int tail = bitsOf(lower.substring(at)) & (PartsOfSpeech.SINGULAR | PartsOfSpeech.PLURAL);
      if (tail != 0 && isFirstPart(lower.substring(0, at))) {
        return new PartsOfSpeech(tail);
      }
    }
    return PartsOfSpeech.NONE;
  }

  private boolean isFirstPart(String part) {
    return bitsOf(part) != 0
        || (part.length() > SHORTEST_PART
            && part.endsWith("s")
            && bitsOf(part.substring(0, part.length() - 1)) != 0);
  }

  private int bitsOf(String word) {
    int[] bits = {0};
    dictionary.tagsOf(word, tag -> bits[0] |= PartsOfSpeech.bitOf(tag));
    return bits[0];
  }
}
