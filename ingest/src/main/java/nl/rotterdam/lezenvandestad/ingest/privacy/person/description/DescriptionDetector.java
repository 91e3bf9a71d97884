// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.description;

import java.util.function.Consumer;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.PersonWords;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/**
 * Finds descriptions of one person: a word for one person, with what picks that one out before it
 * ("die", "onze", "een") and after it ("van nummer 12", "met de rode scooter", "die altijd ...").
 */
public final class DescriptionDetector {

  private static final int MOST_ADJECTIVES = 3;

  private final Lexicon lexicon;
  private final Modifiers modifiers;

  public DescriptionDetector(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.modifiers = new Modifiers(lexicon);
  }

  /** Gives each description in these words. */
  public void detect(Words words, Consumer<Span> found) {
    for (int i = 0; i < words.size(); i++) {
      if ((lexicon.persons().isPerson(words.folded(i)) && !isCounted(words, i))
          || isNickedByLooks(words, i)) {
        Phrase phrase = phraseAround(words, i);
        double logOdds = phrase.logOdds();
        if (logOdds > 0) {
          found.accept(phrase.span(words));
          i = phrase.end() - 1;
        }
      }
    }
  }

  /** "9.000 man" is a crowd. */
  private static boolean isCounted(Words words, int index) {
    return index > 0 && Character.isDigit(words.folded(index - 1).charAt(0));
  }

  /** "die dikke van de telefoonwinkel" is a person without a noun. */
  private static boolean isNickedByLooks(Words words, int index) {
    return Grammar.LOOKS.contains(words.folded(index))
        && (words.folded(index - 1).equals("die") || words.folded(index - 1).equals("ene"))
        && Grammar.PREPOSITIONS.contains(words.folded(index + 1));
  }

  private Phrase phraseAround(Words words, int noun) {
    int start = determiner(words, noun);
    Modifiers.Found after = modifiers.after(words, noun + 1);
    return new Phrase(
        start,
        after.end(),
        opening(words, start, noun),
        kind(words.folded(noun)),
        after,
        isUnique(words, start, noun),
        Math.max(0, noun - start - 1));
  }

  /** Where the article or the like before the noun stands, past adjectives; the noun when none. */
  private int determiner(Words words, int noun) {
    int at = noun;
    while (at > 0 && noun - at <= MOST_ADJECTIVES && words.onlyBetween(at - 1, " -'")) {
      at--;
      if (isDeterminer(words.folded(at))) {
        boolean pointed = Grammar.INDEFINITE.contains(words.folded(at)) && Grammar.DEFINITE.contains(words.folded(at - 1));
        return pointed ? at - 1 : at;
      }
      if (!isAdjective(words, at)) {
        return noun;
      }
    }
    return noun;
  }

  private boolean isAdjective(Words words, int index) {
    String folded = words.folded(index);
    return Grammar.UNIQUE.contains(folded)
        || lexicon.names().useOf(folded).isThing()
        || lexicon.dutch().partsOf(folded).isAdjective()
        || Character.isDigit(folded.charAt(0));
  }

  private static boolean isDeterminer(String folded) {
    return Grammar.DEFINITE.contains(folded)
        || Grammar.POSSESSIVE.contains(folded)
        || Grammar.INDEFINITE.contains(folded);
  }

  private static Opening opening(Words words, int start, int noun) {
    String folded = words.folded(start);
    if (start == noun) {
      return Opening.BARE;
    }
    if (Grammar.INDEFINITE.contains(folded)) {
      return Opening.INDEFINITE;
    }
    return Grammar.POSSESSIVE.contains(folded) ? Opening.POSSESSIVE : Opening.DEFINITE;
  }

  private static boolean isUnique(Words words, int start, int noun) {
    for (int i = start; i < noun; i++) {
      if (Grammar.UNIQUE.contains(words.folded(i))) {
        return true;
      }
    }
    return false;
  }

  private PersonKind kind(String folded) {
    PersonWords persons = lexicon.persons();
    if (persons.neighbours().contains(folded)) {
      return PersonKind.NEIGHBOUR;
    }
    if (persons.kin().contains(folded)) {
      return PersonKind.KIN;
    }
    return persons.isRole(folded) ? PersonKind.ROLE : PersonKind.ANYONE;
  }
}
