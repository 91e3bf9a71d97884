// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.PartsOfSpeech;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/**
 * What stands against a name and is part of how somebody is called: "dikke Sjaak", "Mo de kale".
 */
final class Bynames {

  private final Lexicon lexicon;

  Bynames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "Xi Chen", "Lange Henk": a noun with a capital right before a name is part of it. */
  Run extended(Words words, boolean[] marked, Run run) {
    if (!run.isName()) {
      return run;
    }
    int before = run.start() - 1;
    boolean starts =
        before >= 0
            && !marked[before]
            && words.onlyBetween(before, " ")
            && (words.get(before).isCapitalised()
                ? mayBeByname(words.folded(before))
                : words.get(run.start()).isCapitalised() && isSmallByname(words.folded(before)));
    return new Run(starts ? before : run.start(), endOfByname(words, marked, run), run.candidate());
  }

  /**
   * "Biggie Ghana", "Piet Engels": what has a capital right behind a name, though it is a place.
   */
  private int endOfByname(Words words, boolean[] marked, Run run) {
    int end = run.end();
    if (isCalledThe(words, end) && run.candidate().has(Weight.LISTED_FIRST)) {
      return end + 2;
    }
    boolean goesOn =
        words.casing() == Words.Casing.MIXED
            && end < words.size()
            && marked[end]
            && words.get(end).isCapitalised()
            && words.onlyBetween(end - 1, " ");
    return goesOn ? end + 1 : end;
  }

  /** "mo de kale", "Sjaak de slager"; but in "gaf mo de kale kip" a noun follows. */
  private boolean isCalledThe(Words words, int article) {
    return words.folded(article).equals("de")
        && article + 1 < words.size()
        && words.onlyBetween(article - 1, " ")
        && words.onlyBetween(article, " ")
        && mayFollowName(words.folded(article + 1))
        && !(words.onlyBetween(article + 1, " ") && isNoun(words.folded(article + 2)));
  }

  /** Whether it can be said of somebody before the name: "Big", "Lange". */
  private boolean mayBeByname(String folded) {
    PartsOfSpeech speech = lexicon.dutch().partsOf(folded);
    return !lexicon.small().contains(folded)
        && !Cues.TOWARDS.contains(folded)
        && !Cues.PLACE_WORDS.contains(folded)
        && (speech.isSingular() || speech.isAdjective() || lexicon.dutch().isOfTheStreet(folded));
  }

  /** The same in small letters, inflected: "dikke Sjaak"; or of the street: "lil Rayan". */
  private boolean isSmallByname(String folded) {
    PartsOfSpeech speech = lexicon.dutch().partsOf(folded);
    boolean inflected = folded.endsWith("e") && speech.isAdjective() && !speech.isFunctionWord();
    return inflected || Cues.BYNAMES.contains(folded);
  }

  /** What somebody may be called behind the first name and "de": "kale", "slager". */
  private boolean mayFollowName(String folded) {
    return isSmallByname(folded) || lexicon.persons().sortOf(folded).isPresent();
  }

  private boolean isNoun(String folded) {
    PartsOfSpeech speech = lexicon.dutch().partsOfCompound(folded);
    return speech.isNoun() && !speech.isFunctionWord();
  }
}
