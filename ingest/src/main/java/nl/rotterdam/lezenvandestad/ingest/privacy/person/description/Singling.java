// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.description;

import java.util.Optional;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.PartsOfSpeech;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.PersonWords.Sort;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/** How much a word beside a person tells which person it is, in log odds. */
final class Singling {

  private static final double NUMBER = 2.2;
  private static final double PROPER = 1.7;
  private static final double KNOWN_PERSON = 1.5;
  private static final double ANY_PERSON = 1.2;
  private static final double WORN = 1.3;
  private static final double LOOK = 1.1;
  private static final double KNOWN_THING = 1.2;
  private static final double ANY_THING = 0.6;
  private static final double OURS = 0.8;
  private static final double IN_CLAUSE = 1.0;
  private static final double KNOWN_IN_CLAUSE = 0.5;

  private final Lexicon lexicon;

  Singling(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What the word here tells.
   *
   * @param with whether it stands behind "met": what somebody wears or has along
   * @param behind whether it stands behind another word that tells
   */
  double logOdds(Words words, int at, boolean with, boolean behind) {
    String folded = words.folded(at);
    if (isNumber(folded) && !words.folded(at + 1).startsWith("plus")) {
      return NUMBER;
    }
    if (Grammar.OURS.contains(folded)) {
      return OURS;
    }
    boolean hair = with && folded.equals("haar") && !Grammar.isDeterminer(words.folded(at - 1));
    if (Grammar.PREPOSITIONS.contains(folded)
        || (Grammar.isDeterminer(folded) && !hair)
        || !behind
        || lexicon.persons().isOpenToAll(folded)
        || (lexicon.persons().isWorldKnown(folded) && !words.folded(at - 1).equals("het"))) {
      return 0;
    }
    if (isProper(words, at)) {
      return isSameName(words, at) ? 0 : PROPER;
    }
    return hair ? WORN : ofNoun(words, at, with);
  }

  private double ofNoun(Words words, int at, boolean with) {
    String folded = words.folded(at);
    boolean known = isKnown(words, at);
    Optional<Sort> person = lexicon.persons().sortOf(folded);
    if (person.isPresent() && person.get() != Sort.NICKNAME) {
      return known ? KNOWN_PERSON : ANY_PERSON;
    }
    PartsOfSpeech speech = lexicon.dutch().partsOfCompound(folded);
    if (with) {
      boolean done = speech.isWord() && !speech.isNoun() && !speech.isAdjective();
      return done ? 0 : speech.isAdjective() ? LOOK : WORN;
    }
    if (!speech.isNoun() || speech.isAdjective()) {
      return 0;
    }
    return known ? KNOWN_THING : ANY_THING;
  }

  /**
   * What a word in a clause tells.
   *
   * @param behindArticle whether an article before it can be its own, and not "die" itself
   */
  double inClause(Words words, int at, boolean behindArticle) {
    String folded = words.folded(at);
    if (lexicon.persons().isOpenToAll(folded)) {
      return 0;
    }
    if (Character.isDigit(folded.charAt(0)) || (isProper(words, at) && !isSameName(words, at))) {
      return IN_CLAUSE;
    }
    return behindArticle && isKnown(words, at) && !Grammar.isDeterminer(folded)
        ? KNOWN_IN_CLAUSE
        : 0;
  }

  private static boolean isNumber(String folded) {
    return Character.isDigit(folded.charAt(0)) || Grammar.NUMBER_WORDS.contains(folded);
  }

  /** "Nieuwe Binnenweg" is one name. */
  private boolean isSameName(Words words, int at) {
    String before = words.folded(at - 1);
    return !Grammar.PREPOSITIONS.contains(before)
        && !Grammar.isDeterminer(before)
        && isProper(words, at - 1);
  }

  private boolean isProper(Words words, int at) {
    return at > 0
        && ((words.get(at).isCapitalised() && !words.get(at).first())
            || lexicon.allowed().lengthAt(words, at) > 0);
  }

  /** Whether a word before it, past one adjective, says that it is a certain one. */
  private static boolean isKnown(Words words, int at) {
    return says(words.folded(at - 1))
        || (says(words.folded(at - 2)) && !Grammar.isDeterminer(words.folded(at - 1)));
  }

  private static boolean says(String folded) {
    return Grammar.DEFINITE.contains(folded)
        || Grammar.POSSESSIVE.contains(folded)
        || folded.equals("vd");
  }
}
