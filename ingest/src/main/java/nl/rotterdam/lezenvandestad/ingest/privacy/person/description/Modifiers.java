// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.description;

import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.PartsOfSpeech;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Word;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/** Reads what follows a word for one person and says which one it is. */
final class Modifiers {

  private static final int LONGEST = 14;
  private static final double NUMBER = 2.2;
  private static final double PROPER = 1.7;
  private static final double PERSON = 1.4;
  private static final double DEFINITE_THING = 1.1;
  private static final double THING = 0.6;
  private static final double RELATIVE_CLAUSE = 1.4;
  private static final double IN_CLAUSE = 1.0;
  private static final double MOST = 3.5;

  private final Lexicon lexicon;

  Modifiers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What follows.
   *
   * @param end the word after its last
   * @param logOdds how much it singles out
   */
  record Found(int end, double logOdds) {}

  Found after(Words words, int from) {
    int at = from;
    double logOdds = 0;
    boolean inPhrase = false;
    boolean definite = false;
    while (at < words.size() && at - from < LONGEST) {
      if (isRelative(words, at, inPhrase)) {
        int end = endOfClause(words, at);
        return new Found(end, Math.min(MOST, logOdds + RELATIVE_CLAUSE + inside(words, at, end)));
      }
      String folded = words.folded(at);
      boolean joined = words.onlyBetween(at - 1, " -'");
      if (!joined || (Grammar.STOPS.contains(folded) && !(inPhrase && isAndOther(words, at)))) {
        break;
      }
      if (folded.equals("en")) {
        definite = false;
      } else if (Grammar.PREPOSITIONS.contains(folded)) {
        if (at + 1 >= words.size() || Grammar.STOPS.contains(words.folded(at + 1))) {
          break;
        }
        inPhrase = true;
        definite = false;
      } else if (isDeterminer(folded)) {
        definite = !Grammar.INDEFINITE.contains(folded);
      } else if (!inPhrase && !startsWithoutPreposition(words, at, from)) {
        break;
      } else if (inPhrase && endsPhrase(words, at)) {
        break;
      } else {
        logOdds += inPhrase ? weight(words, at, definite) : 0;
      }
      at++;
    }
    return new Found(trimmed(words, from, at), inPhrase ? Math.min(MOST, logOdds) : 0);
  }

  /** "met rollator en een oranje jas" goes on. */
  private static boolean isAndOther(Words words, int at) {
    return words.folded(at).equals("en") && Grammar.INDEFINITE.contains(words.folded(at + 1));
  }

  private static boolean isDeterminer(String folded) {
    return Grammar.DEFINITE.contains(folded)
        || Grammar.POSSESSIVE.contains(folded)
        || Grammar.INDEFINITE.contains(folded);
  }

  /** "een docent geschiedenis van het Wolfert": one noun may stand before the preposition. */
  private boolean startsWithoutPreposition(Words words, int at, int from) {
    return at == from
        && lexicon.dutch().partsOf(words.folded(at)).isSingular()
        && Grammar.PREPOSITIONS.contains(words.folded(at + 1));
  }

  private boolean endsPhrase(Words words, int at) {
    Word word = words.get(at);
    if (word.isCapitalised() || Character.isDigit(word.folded().charAt(0))) {
      return false;
    }
    PartsOfSpeech speech = lexicon.dutch().partsOfCompound(word.folded());
    return speech.isOnlyVerb() && speech.isFiniteVerb();
  }

  private double weight(Words words, int at, boolean definite) {
    Word word = words.get(at);
    String folded = word.folded();
    if (Character.isDigit(folded.charAt(0)) || Grammar.NUMBER_WORDS.contains(folded)) {
      return NUMBER;
    }
    if (Grammar.GENERAL.contains(folded)) {
      return 0;
    }
    if (lexicon.persons().isPerson(folded)) {
      return PERSON;
    }
    if (word.isCapitalised() || lexicon.allowed().lengthAt(words, at) > 0) {
      return PROPER;
    }
    PartsOfSpeech speech = lexicon.dutch().partsOfCompound(folded);
    return speech.isNoun() && !speech.isAdjective() ? (definite ? DEFINITE_THING : THING) : 0;
  }

  private static boolean isRelative(Words words, int at, boolean inPhrase) {
    return Grammar.RELATIVE.contains(words.folded(at))
        && words.onlyBetween(at - 1, " ,")
        && at + 2 < words.size()
        && (!inPhrase
            || words.text().charAt(words.get(at).start() - 2) == ','
            || !isNounPhraseStart(words, at));
  }

  private static boolean isNounPhraseStart(Words words, int at) {
    return Grammar.PREPOSITIONS.contains(words.folded(at - 1));
  }

  /** To the next comma, full stop or the like. */
  private static int endOfClause(Words words, int from) {
    int at = from + 1;
    while (at < words.size() && at - from < LONGEST && words.onlyBetween(at - 1, " -'\"")) {
      at++;
    }
    return at;
  }

  /** What a clause names singles out too, but less than what stands beside the person. */
  private double inside(Words words, int from, int to) {
    double logOdds = 0;
    for (int at = from; at < to; at++) {
      boolean named =
          words.get(at).isCapitalised() || Character.isDigit(words.folded(at).charAt(0));
      logOdds += named ? IN_CLAUSE : 0;
    }
    return logOdds;
  }

  private static int trimmed(Words words, int from, int end) {
    int at = end;
    while (at > from
        && (Grammar.PREPOSITIONS.contains(words.folded(at - 1))
            || isDeterminer(words.folded(at - 1)))) {
      at--;
    }
    return at;
  }
}
