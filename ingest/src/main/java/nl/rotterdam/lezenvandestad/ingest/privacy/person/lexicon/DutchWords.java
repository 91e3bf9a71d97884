// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

import java.util.function.Function;

/** The ordinary words of Dutch, compounds and street language included. Thread-safe. */
public final class DutchWords {

  private static final int SHORTEST_PART = 4;
  private static final int LONGEST = 40;

  private static final String VOWELS = "aeiou";
  private static final String DIAERESES = "\u00e4\u00eb\u00ef\u00f6\u00fc";

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
    if (street.contains(lower)) {
      return new PartsOfSpeech(PartsOfSpeech.OTHER);
    }
    int bits = bitsOf(lower);
    return new PartsOfSpeech(bits == 0 ? bitsWithMark(lower) : bits);
  }

  /** "mozaiek", "cafe": the same word with the mark that was left out. */
  private int bitsWithMark(String lower) {
    if (lower.length() < SHORTEST_PART || lower.length() > LONGEST) {
      return 0;
    }
    int bits = 0;
    for (int at = 1; at < lower.length() && bits == 0; at++) {
      int mark = VOWELS.indexOf(lower.charAt(at));
      if (mark >= 0 && VOWELS.indexOf(lower.charAt(at - 1)) >= 0) {
        bits = bitsOf(with(lower, at, DIAERESES.charAt(mark)));
      }
      if (bits == 0 && lower.charAt(at) == 'e') {
        bits = bitsOf(with(lower, at, '\u00e9')) | bitsOf(with(lower, at, '\u00e8'));
      }
    }
    return bits;
  }

  private static String with(String word, int at, char letter) {
    return word.substring(0, at) + letter + word.substring(at + 1);
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
