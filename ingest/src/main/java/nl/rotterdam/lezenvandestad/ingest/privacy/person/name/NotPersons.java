// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/** Marks the words of a note that name a street, a body, a people or a public figure. */
final class NotPersons {

  private static final int SHORTEST_THING = 3;

  private final Lexicon lexicon;
  private final PlaceNames places;
  private final PlaceSurnames surnames;
  private final StreetNames streets;
  private final BodyNames bodies;

  NotPersons(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.places = new PlaceNames(lexicon);
    this.surnames = new PlaceSurnames(lexicon);
    this.streets = new StreetNames(lexicon);
    this.bodies = new BodyNames(lexicon.bodies());
  }

  boolean[] in(Words words) {
    boolean[] marked = new boolean[words.size()];
    for (int i = 0; i < words.size(); i++) {
      int length = isExplained(words, i) ? 0 : lexicon.allowed().lengthAt(words, i);
      mark(marked, i, i + Math.max(length, compoundAt(words, i)));
      mark(marked, i, places.end(words, i));
      if (streets.endsAt(words, i)) {
        mark(marked, streets.begin(words, i), StreetNames.end(words, i));
      }
      if (isBrandOf(words, i)) {
        mark(marked, i, i + 1);
      }
      if (bodies.isAt(words, i)) {
        mark(marked, bodies.begin(words, i), BodyNames.end(words, i));
        mark(marked, BodyNames.beginOfExplained(words, i), i);
      }
    }
    for (int i = 0; i < marked.length; i++) {
      marked[i] &= !surnames.isAt(words, marked, i);
    }
    return marked;
  }

  /** "Hair by Fatima": what a shop calls itself. */
  private static boolean isBrandOf(Words words, int at) {
    return words.folded(at - 1).equals("by")
        && words.onlyBetween(at - 2, " ")
        && words.onlyBetween(at - 1, " ")
        && words.get(at - 2).isCapitalised()
        && words.get(at).isCapitalised();
  }

  /** "Erdogan (kapper)" is no president. */
  private boolean isExplained(Words words, int at) {
    return Cues.RELATIONS.contains(words.folded(at + 1))
        && Ages.isApart(words, at + 1)
        && lexicon.names().useOf(words.folded(at)).isPersonal();
  }

  /** "Anne Frankboom", "jip-en-janneketaal". */
  private int compoundAt(Words words, int at) {
    return lexicon
        .allowed()
        .lengthOfCompoundAt(
            words,
            at,
            rest ->
                rest.length() >= SHORTEST_THING
                    && lexicon.dutch().partsOf(rest).isSingular()
                    && lexicon.persons().sortOf(rest).isEmpty());
  }

  private static void mark(boolean[] marked, int from, int to) {
    for (int i = from; i < to; i++) {
      marked[i] = true;
    }
  }
}
