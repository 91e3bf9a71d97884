// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.BodyWords;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/** Finds the name around a word for a body or a thing: "moskee Essalam", "Anadolu eethuis". */
final class BodyNames {

  private static final int LONGEST_BEHIND = 3;
  private static final int LONGEST_AFTER = 4;
  private static final int LONGEST_EXPLAINED = 5;

  private final BodyWords bodies;

  BodyNames(BodyWords bodies) {
    this.bodies = bodies;
  }

  boolean isAt(Words words, int index) {
    return bodies.isOne(words.folded(index));
  }

  /** "Anadolu eethuis", "Shri Vishnu tempel": the name stands before what it is. */
  int begin(Words words, int index) {
    if (!bodies.mayFollowItsName(words.folded(index)) || isNamedBehind(words, index)) {
      return index;
    }
    int begin = index;
    while (begin > 0
        && index - begin < LONGEST_BEHIND
        && words.onlyBetween(begin - 1, " -")
        && (words.get(begin - 1).isCapitalised()
            || isWithinHyphens(words, begin - 1)
            || (begin < index && Cues.PARTICLES.contains(words.folded(begin - 1))))) {
      begin--;
    }
    while (begin < index && !words.get(begin).isCapitalised()) {
      begin++;
    }
    return begin;
  }

  /** "Moskee Essalam": its own capital, and a name in capitals behind it. */
  private static boolean isNamedBehind(Words words, int index) {
    return words.get(index).isCapitalised()
        && (words.get(index).first()
            || (words.onlyBetween(index, " ") && words.get(index + 1).isCapitalised()));
  }

  /** The "e" of "Anwar-e-Medina". */
  private static boolean isWithinHyphens(Words words, int index) {
    return words.onlyBetween(index - 1, "-") && words.onlyBetween(index, "-");
  }

  /** "Roos en Doorn, het theaterstuk, trok": what the sentence begins with is such a thing. */
  static int beginOfExplained(Words words, int index) {
    int comma = Cues.ARTICLES.contains(words.folded(index - 1)) ? index - 2 : index - 1;
    boolean isAside = isComma(words, comma) && isComma(words, index);
    int begin = comma;
    while (isAside && begin > 0 && comma - begin < LONGEST_EXPLAINED && !words.get(begin).first()) {
      begin--;
    }
    return isAside && words.get(begin).first() && allOfAName(words, begin, comma) ? begin : index;
  }

  private static boolean isComma(Words words, int at) {
    return at >= 0 && words.onlyBetween(at, ", ") && !words.onlyBetween(at, " ");
  }

  private static boolean allOfAName(Words words, int from, int to) {
    for (int at = from; at <= to; at++) {
      boolean small = Cues.PARTICLES.contains(words.folded(at)) || words.folded(at).equals("en");
      if (!words.get(at).isCapitalised() && !small) {
        return false;
      }
    }
    return true;
  }

  /** After "moskee" or "café" its name follows, in capitals. */
  static int end(Words words, int index) {
    int end = index + 1;
    for (int at = end; at < words.size() && at - index <= LONGEST_AFTER; at++) {
      boolean capital = words.get(at).isCapitalised();
      boolean particle = end > index + 1 && Cues.PARTICLES.contains(words.folded(at));
      if (!words.onlyBetween(at - 1, " -'\"") || !(capital || particle)) {
        break;
      }
      end = capital ? at + 1 : end;
    }
    return end;
  }
}
