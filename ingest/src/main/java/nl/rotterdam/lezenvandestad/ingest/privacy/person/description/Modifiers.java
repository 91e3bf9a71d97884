// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.description;

import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.PartsOfSpeech;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.PersonWords.Sort;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/** Reads what follows a word for one person and says which one it is. */
final class Modifiers {

  private static final int LONGEST = 16;
  private static final double MOST = 3.5;
  private static final double TOLD_ENOUGH = 3.1;

  private static final Set<String> IS = Set.of("is", "was", "heeft", "had", "woont", "woonde");

  /** Behind a comma they go on about the person. */
  private static final Set<String> GOING_ON =
      Set.of(
          "met",
          "ca",
          "circa",
          "woonachtig",
          "wonend",
          "wonende",
          "werkzaam",
          "afkomstig",
          "rijdt",
          "draagt",
          "litteken",
          "tatoeage",
          "baard",
          "snor",
          "capuchon",
          "krullen",
          "bril");

  private final Lexicon lexicon;
  private final Singling singling;
  private final RelativeClause clause;

  Modifiers(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.singling = new Singling(lexicon);
    this.clause = new RelativeClause(singling);
  }

  /**
   * What follows.
   *
   * @param end the word after its last
   * @param logOdds how much it singles out
   */
  record Found(int end, double logOdds) {}

  Found after(Words words, int from, boolean open) {
    if (isThisOne(words, from)) {
      int end = clause.end(words, from);
      double told = clause.logOdds(words, from, end, open);
      if (told > TOLD_ENOUGH) {
        return new Found(end, Math.min(MOST, told));
      }
    }
    double logOdds = 0;
    Place place = Place.OUTSIDE;
    int at = from;
    while (at < words.size() && at - from < LONGEST) {
      if (clause.startsAt(words, at, from - 1, place != Place.OUTSIDE)) {
        int end = clause.end(words, at);
        return new Found(end, Math.min(MOST, logOdds + clause.logOdds(words, at, end, open)));
      }
      Place next = placeAt(words, at, from, place);
      if (next == Place.ENDED) {
        break;
      }
      logOdds += singling.logOdds(words, at, next == Place.WITH, at > from);
      place = next;
      at++;
    }
    return new Found(trimmed(words, from, at), Math.min(MOST, logOdds));
  }

  /** Where a word stands with regard to what follows the person. */
  private enum Place {
    /** Before any preposition. */
    OUTSIDE,
    /** Behind a preposition, or within a chain of persons. */
    INSIDE,
    /** Behind "met": what somebody wears or has along. */
    WITH,
    /** Past the end. */
    ENDED
  }

  private Place placeAt(Words words, int at, int from, Place place) {
    String folded = words.folded(at);
    if (!words.onlyBetween(at - 1, " -'\"/")) {
      return isApposition(words, at) ? Place.INSIDE : Place.ENDED;
    }
    if (isChainOfPersons(words, at)) {
      return Place.INSIDE;
    }
    if (Grammar.STOPS.contains(folded) && !isPointing(words, at)) {
      return place != Place.OUTSIDE && goesOn(words, at) ? place : Place.ENDED;
    }
    if (Grammar.PREPOSITIONS.contains(folded)) {
      return behindPreposition(words, at);
    }
    if (place == Place.OUTSIDE) {
      return startsWithoutPreposition(words, at, from) ? place : Place.ENDED;
    }
    boolean ends = isVerb(words, at) && !Grammar.PREPOSITIONS.contains(words.folded(at - 1));
    return ends ? Place.ENDED : place;
  }

  /** "riep op" and "schold uit om" are verbs in two parts, "in een rode auto" is what one has. */
  private static Place behindPreposition(Words words, int at) {
    String folded = words.folded(at);
    String next = words.folded(at + 1);
    if (at + 1 >= words.size()
        || (Grammar.STOPS.contains(next) && !isPointing(words, at + 1))
        || (Grammar.PREPOSITIONS.contains(next)
            && !folded.equals("van")
            && !words.get(at + 1).isCapitalised())) {
      return Place.ENDED;
    }
    boolean has =
        folded.equals("met")
            || folded.equals("zonder")
            || ((folded.equals("in") || folded.equals("op")) && Grammar.INDEFINITE.contains(next));
    return has ? Place.WITH : Place.INSIDE;
  }

  /** "een vrouw uit IJsselmonde, moeder van een tweeling", "een jongen, met krukken". */
  private boolean isApposition(Words words, int at) {
    String next = words.folded(at + 1);
    boolean person = lexicon.persons().sortOf(words.folded(at)).isPresent();
    if (words.folded(at - 1).equals("ca") && words.onlyBetween(at - 1, " .")) {
      return true;
    }
    return words.onlyBetween(at - 1, " ,")
        && (person
            ? next.equals("die") || Grammar.PREPOSITIONS.contains(next)
            : goesOnAboutOne(words, at));
  }

  /** "jongen, ca. 19", "een bekeerling, enig kind", "stagiair, 2e jaars". */
  private boolean goesOnAboutOne(Words words, int at) {
    String folded = words.folded(at);
    boolean theOnly =
        Grammar.UNIQUE.contains(folded)
            && (lexicon.persons().sortOf(words.folded(at + 1)).isPresent()
                || words.folded(at + 1).equals("die")
                || Grammar.PREPOSITIONS.contains(words.folded(at + 1)));
    boolean year = folded.matches("[1-6]e") && words.folded(at + 1).startsWith("jaar");
    boolean age = folded.matches("\\d{1,2}") && words.text().startsWith(",", words.get(at).end());
    return GOING_ON.contains(folded) || theOnly || year || age;
  }

  /** "Deze man is", "Deze vrouw woont". */
  private static boolean isThisOne(Words words, int from) {
    return words.folded(from - 2).equals("deze")
        && words.get(from - 2).first()
        && IS.contains(words.folded(from));
  }

  /** "mn neef zn vriendin". */
  private boolean isChainOfPersons(Words words, int at) {
    return Grammar.WHOSE.contains(words.folded(at))
        && lexicon.persons().sortOf(words.folded(at + 1)).filter(Sort.KIN::equals).isPresent();
  }

  /** "met dat zwarte hondje". */
  private static boolean isPointing(Words words, int at) {
    return words.folded(at).equals("dat") && Grammar.PREPOSITIONS.contains(words.folded(at - 1));
  }

  /** "met rollator en de vlag achterop", "van een jaar of 16". */
  private static boolean goesOn(Words words, int at) {
    String next = words.folded(at + 1);
    return (words.folded(at).equals("en")
            && (Grammar.INDEFINITE.contains(next) || Grammar.DEFINITE.contains(next)))
        || (words.folded(at).equals("of") && !next.isEmpty() && Character.isDigit(next.charAt(0)));
  }

  /** "een docent geschiedenis van het Wolfert": one noun may stand before the preposition. */
  private boolean startsWithoutPreposition(Words words, int at, int from) {
    return at == from
        && Grammar.PREPOSITIONS.contains(words.folded(at + 1))
        && (words.get(at).isCapitalised()
            || lexicon.dutch().partsOf(words.folded(at)).isSingular());
  }

  private boolean isVerb(Words words, int at) {
    if (Grammar.isDeterminer(words.folded(at))
        || words.get(at).isCapitalised()
        || Character.isDigit(words.folded(at).charAt(0))) {
      return false;
    }
    PartsOfSpeech speech = lexicon.dutch().partsOfCompound(words.folded(at));
    return speech.isOnlyVerb() && speech.isFiniteVerb();
  }

  private static int trimmed(Words words, int from, int end) {
    int at = end;
    while (at > from
        && (Grammar.PREPOSITIONS.contains(words.folded(at - 1))
            || (Grammar.isDeterminer(words.folded(at - 1)) && !isHair(words, at - 1)))) {
      at--;
    }
    return at;
  }

  private static boolean isHair(Words words, int at) {
    return words.folded(at).equals("haar");
  }
}
