// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.description;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.PersonWords.Sort;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/**
 * Finds descriptions of one person: a word for one person, with what picks that one out before it
 * ("die", "onze", "een") and after it ("van nummer 12", "met de rode scooter", "die altijd ...").
 */
public final class DescriptionDetector {

  private static final int MOST_ADJECTIVES = 4;

  private final Lexicon lexicon;
  private final Modifiers modifiers;

  public DescriptionDetector(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.modifiers = new Modifiers(lexicon);
  }

  /** Gives each description in these words. */
  public void detect(Words words, Consumer<Span> found) {
    for (int i = 0; i < words.size(); i++) {
      Optional<Sort> sort = sortAt(words, i);
      if (sort.isEmpty() && isSomebody(words, i)) {
        sort = Optional.of(Sort.ANYONE);
      }
      if (sort.isPresent() && !isCounted(words, i)) {
        Phrase phrase = phraseAround(words, i, sort.get());
        if (phrase.logOdds() > 0 && !isAnyone(words, phrase, i)) {
          found.accept(phrase.span(words));
          i = phrase.end() - 1;
        }
      }
    }
  }

  private Optional<Sort> sortAt(Words words, int at) {
    String folded = words.folded(at);
    if (folded.equals("hoofd")) {
      boolean leads = words.folded(at + 1).equals("van") && !words.folded(at - 1).equals("boven");
      return leads ? Optional.of(Sort.ROLE) : Optional.empty();
    }
    if (Grammar.BY_BIRTH.contains(folded)) {
      boolean child =
          words.folded(at + 1).equals("van") && Grammar.isDeterminer(words.folded(at - 1));
      return child ? Optional.of(Sort.KIN) : Optional.empty();
    }
    if (folded.endsWith("'er")) {
      return Optional.of(Sort.ANYONE);
    }
    if (lexicon.persons().isOfTheCountry(folded) && isFormer(words, 0, at)) {
      return Optional.of(Sort.ROLE);
    }
    return lexicon
        .persons()
        .sortOf(folded)
        .filter(_ -> !isOfAPeople(words, at))
        .filter(
            sort -> (sort != Sort.NICKNAME && !folded.endsWith("se")) || isNamedByLooks(words, at));
  }

  /** "Chinees Nieuwjaar", "chinees restaurant": said of what follows. */
  private boolean isOfAPeople(Words words, int at) {
    return words.onlyBetween(at, " ")
        && ((words.get(at).isCapitalised() && words.get(at + 1).isCapitalised())
            || words.folded(at).endsWith("ees")
            || lexicon.dutch().partsOf(words.folded(at)).isAdjective())
        && lexicon.dutch().partsOfCompound(words.folded(at + 1)).isNoun()
        && !lexicon.names().useOf(words.folded(at + 1)).isPersonal();
  }

  /** "die dikke van de winkel" and "de Poolse die ..." are persons; "de dikke jas" is none. */
  private static boolean isNamedByLooks(Words words, int at) {
    String next = words.folded(at + 1);
    return Grammar.isDeterminer(words.folded(at - 1))
        && (Grammar.PREPOSITIONS.contains(next) || next.equals("die"));
  }

  /** A noun that no list holds, but that is formed like one for a person: "een violist die ...". */
  private boolean isSomebody(Words words, int at) {
    String folded = words.folded(at);
    String next = words.folded(at + 1);
    return lexicon.persons().isFormedLikeAPerson(folded)
        && !isNeuter(words, at)
        && (next.equals("die") || Grammar.PREPOSITIONS.contains(next))
        && lexicon.dutch().partsOfCompound(folded).isSingular();
  }

  /** "het hete hangijzer": nouns for who does something are never neuter. */
  private boolean isNeuter(Words words, int noun) {
    String article = words.folded(start(words, noun));
    return article.equals("het") || article.equals("dit") || article.equals("dat");
  }

  /** "9.000 man" is a crowd. */
  private static boolean isCounted(Words words, int index) {
    return index > 0 && Character.isDigit(words.folded(index - 1).charAt(0));
  }

  /** "elke moeder", "als moeder van drie", "als een broer". */
  private static boolean isAnyone(Words words, Phrase phrase, int noun) {
    for (int at = phrase.start() - 1; at < noun; at++) {
      if (Grammar.ANY.contains(words.folded(at))) {
        return true;
      }
    }
    String before = words.folded(phrase.start() - 1);
    if (before.equals("van") && Grammar.OCCASIONS.contains(words.folded(phrase.start() - 2))) {
      return true;
    }
    return phrase.opening().isOpen() && (before.equals("als") || before.equals("zoals"));
  }

  private Phrase phraseAround(Words words, int noun, Sort sort) {
    int start = start(words, noun);
    Opening opening = opening(words, start, noun);
    boolean former = isFormer(words, start, noun);
    return new Phrase(
        start,
        noun,
        modifiers.after(words, noun + 1, opening.isOpen()),
        opening,
        former && sort == Sort.OFFICE ? Sort.ROLE : sort,
        isOf(words, start, noun, Grammar.UNIQUE),
        isOf(words, start, noun, Grammar.ONLY),
        noun - start - (Grammar.isDeterminer(words.folded(start)) ? 1 : 0));
  }

  private static boolean isFormer(Words words, int start, int noun) {
    String before = words.folded(noun - 1);
    return noun > start
        && (before.equals("oud") || before.equals("ex") || before.startsWith("voormalig"));
  }

  /** Where the article before the noun stands, past adjectives, or the first adjective. */
  private int start(Words words, int noun) {
    int at = noun;
    while (at > 0 && noun - at <= MOST_ADJECTIVES && words.onlyBetween(at - 1, " -'")) {
      String before = words.folded(at - 1);
      if (Grammar.isDeterminer(before)) {
        boolean pointed =
            Grammar.INDEFINITE.contains(before) && Grammar.DEFINITE.contains(words.folded(at - 2));
        return pointed ? at - 2 : isVerb(words, at - 1) ? at : at - 1;
      }
      if (!isAdjective(words, at - 1) && !(at == noun && isNounBefore(words, at - 1))) {
        return at;
      }
      at--;
    }
    return at;
  }

  /** "die lange albino gast", "de puber zoon". */
  private boolean isNounBefore(Words words, int at) {
    String folded = words.folded(at);
    return folded.length() > 3
        && !Grammar.STOPS.contains(folded)
        && !Grammar.PREPOSITIONS.contains(folded)
        && words.onlyBetween(at, " ")
        && (lexicon.dutch().partsOf(folded).isSingular()
            || !lexicon.dutch().partsOf(folded).isWord())
        && !lexicon.dutch().partsOf(folded).isFunctionWord();
  }

  /** "er zijn", "ze zijn" and the like: no possessive. */
  private static boolean isVerb(Words words, int at) {
    String before = words.folded(at - 1);
    return words.folded(at).equals("zijn")
        && (before.equals("er")
            || before.equals("ze")
            || before.equals("wij")
            || before.equals("we"));
  }

  private boolean isAdjective(Words words, int index) {
    String folded = words.folded(index);
    boolean nickname =
        folded.endsWith("e")
            && lexicon.persons().sortOf(folded).filter(Sort.NICKNAME::equals).isPresent();
    return Grammar.UNIQUE.contains(folded)
        || nickname
        || Grammar.isOrigin(folded)
        || Character.isDigit(folded.charAt(0))
        || (!Grammar.STOPS.contains(folded)
            && !Grammar.PREPOSITIONS.contains(folded)
            && (lexicon.dutch().partsOf(folded).isAdjective()
                || (words.get(index).isCapitalised() && folded.endsWith("se"))
                || (words.get(index).isCapitalised() && lexicon.names().useOf(folded).isThing())));
  }

  private static Opening opening(Words words, int start, int noun) {
    String folded = words.folded(start);
    if (start == noun || !Grammar.isDeterminer(folded)) {
      boolean headline =
          words.get(start).first() && !Grammar.STOPS.contains(words.folded(noun + 1));
      return headline ? Opening.TELEGRAPHIC : Opening.BARE;
    }
    if (Grammar.INDEFINITE.contains(folded)) {
      return Opening.INDEFINITE;
    }
    if (start + 1 < noun && words.folded(start + 1).equals("ene")) {
      return Opening.ONE_OF_ALL;
    }
    if (Grammar.DEFINITE.contains(folded)) {
      return Opening.DEFINITE;
    }
    // What somebody says of "mijn opa" tells not whose he is.
    boolean ofASpeaker = Grammar.MINE.contains(folded) && words.isQuoted(start);
    return ofASpeaker ? Opening.INDEFINITE : Opening.POSSESSIVE;
  }

  private static boolean isOf(Words words, int start, int noun, Set<String> those) {
    for (int i = start; i < noun; i++) {
      if (those.contains(words.folded(i))) {
        return true;
      }
    }
    return false;
  }
}
