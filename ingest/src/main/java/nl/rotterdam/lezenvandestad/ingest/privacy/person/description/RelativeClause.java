// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.description;

import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.WordSet;

/** Reads a clause that tells more of a person: "die altijd bij de metro staat". */
final class RelativeClause {

  private static final int LONGEST = 20;
  private static final double OF_A_KNOWN_ONE = 1.4;
  private static final double OF_ANYONE = 1.2;
  private static final int FEW_WORDS = 4;
  private static final double EACH_WORD = 0.1;
  private static final double TELLING = 0.8;
  private static final double MOST_INSIDE = 2.2;

  /** Verbs that close a relative clause, so that behind "die" they begin a statement. */
  private static final Set<String> FIRST =
      WordSet.of(
          "is was heeft had wordt werd wil wilde kan kon moet moest gaat ging zegt zei vindt");

  private final Singling singling;

  RelativeClause(Singling singling) {
    this.singling = singling;
  }

  boolean startsAt(Words words, int at, int noun, boolean inPhrase) {
    return Grammar.RELATIVE.contains(words.folded(at))
        && at + 2 < words.size()
        && words.onlyBetween(at - 1, " ,")
        && words.onlyBetween(at, " ")
        && !isStatement(words, at)
        && !(inPhrase && Grammar.PREPOSITIONS.contains(words.folded(at - 1)))
        && (!words.folded(at).equals("dat")
            || isNeuter(words.folded(noun))
            || isNeuter(words.folded(at - 1)));
  }

  /** "een chauffeur, die heeft melding gemaakt": the verb comes first, as in no relative clause. */
  private static boolean isStatement(Words words, int at) {
    return !words.onlyBetween(at - 1, " ") && FIRST.contains(words.folded(at + 1));
  }

  /** "een meisje dat ..." tells of the girl; "een buurvrouw zegt dat ..." does not. */
  private static boolean isNeuter(String folded) {
    return folded.endsWith("je") || folded.endsWith("lid") || folded.equals("kind");
  }

  /** To the next comma, full stop or the like. */
  int end(Words words, int from) {
    int at = from + 1;
    while (at < words.size() && at - from < LONGEST && words.onlyBetween(at - 1, " -'\"/")) {
      at++;
    }
    return at;
  }

  /** What a clause names singles out too, but less than what stands beside the person. */
  double logOdds(Words words, int from, int end, boolean open) {
    double inside = EACH_WORD * Math.max(0, end - from - FEW_WORDS);
    for (int at = from + 1; at < end; at++) {
      boolean telling = Grammar.TELLING.contains(words.folded(at));
      inside += telling ? TELLING : singling.inClause(words, at, at - from > 2);
    }
    return (open ? OF_ANYONE : OF_A_KNOWN_ONE) + Math.min(MOST_INSIDE, inside);
  }
}
