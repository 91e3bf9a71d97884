// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

/**
 * What an ordinary Dutch word can be in a sentence.
 *
 * @param bits which of the constants hold
 */
public record PartsOfSpeech(int bits) {

  static final int SINGULAR = 1;
  static final int PLURAL = 2;
  static final int FINITE_VERB = 4;
  static final int OTHER_VERB = 8;
  static final int ADJECTIVE = 16;
  static final int OTHER = 32;

  static final PartsOfSpeech NONE = new PartsOfSpeech(0);

  /** What a tag of the dictionary says. */
  static int bitOf(String tag) {
    if (tag.startsWith("ZNW:MRV") || tag.startsWith("WKW:VTD:ZNW:MRV")) {
      return PLURAL;
    }
    if (tag.startsWith("ZNW")) {
      return SINGULAR;
    }
    if (tag.startsWith("WKW:TGW:3EP") || tag.startsWith("WKW:VLT:1EP")) {
      return FINITE_VERB;
    }
    if (tag.startsWith("WKW")) {
      return OTHER_VERB;
    }
    if (tag.startsWith("BNW")) {
      return ADJECTIVE;
    }
    return tag.startsWith("ENM") ? 0 : OTHER;
  }

  private boolean has(int mask) {
    return (bits & mask) != 0;
  }

  /** Whether it is an ordinary word at all. */
  public boolean isWord() {
    return bits != 0;
  }

  public boolean isNoun() {
    return has(SINGULAR | PLURAL);
  }

  public boolean isSingular() {
    return has(SINGULAR);
  }

  public boolean isPlural() {
    return has(PLURAL);
  }

  /** Whether it is a verb of a third person or a past. */
  public boolean isFiniteVerb() {
    return has(FINITE_VERB);
  }

  /** Whether it can be a word of grammar, such as an article, or a word of the street. */
  public boolean isFunctionWord() {
    return has(OTHER);
  }

  public boolean isAdjective() {
    return has(ADJECTIVE);
  }

  /** Whether it can only be a form of a verb. */
  public boolean isOnlyVerb() {
    return has(FINITE_VERB | OTHER_VERB) && !has(SINGULAR | PLURAL | ADJECTIVE | OTHER);
  }
}
