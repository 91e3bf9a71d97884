// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import java.util.Set;
import java.util.function.Consumer;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/**
 * Finds what stands between a form of address with a first name and the next ordinary word:
 * "mevrouw Johanna Aksoykaya", "meneer bilal bouhaddou". There whatever else the words may be,
 * compounds of Dutch words among them, says nothing.
 */
final class TitledNames {

  private static final Set<String> ADDRESSES =
      Set.of("meneer", "mijnheer", "dhr", "mevrouw", "mevr", "mw", "mejuffrouw", "heer");

  private static final int LONGEST = 5;

  private final Lexicon lexicon;

  TitledNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void detect(Words words, Consumer<Span> found) {
    for (int i = 0; i + 2 < words.size(); i++) {
      if (ADDRESSES.contains(words.folded(i))
          && words.onlyBetween(i, " .")
          && mayBeFirst(words, i + 1)) {
        int end = endOfName(words, i + 2);
        if (end > i + 2) {
          found.accept(span(words, i, end));
        }
      }
    }
  }

  private boolean mayBeFirst(Words words, int index) {
    String folded = words.folded(index);
    return lexicon.names().useOf(folded).isFirst() || !lexicon.dutch().partsOf(folded).isWord();
  }

  private int endOfName(Words words, int start) {
    int end = start;
    int last = start;
    while (end < words.size() && end - start < LONGEST && words.onlyBetween(end - 1, " -")) {
      boolean isParticle = Cues.PARTICLES.contains(words.folded(end));
      if (!isParticle && !mayBeSurname(words, end)) {
        break;
      }
      end++;
      last = isParticle ? last : end;
    }
    return last;
  }

  private boolean mayBeSurname(Words words, int index) {
    return words.get(index).isCapitalised()
        || !lexicon.dutch().partsOf(words.folded(index)).isWord();
  }

  private static Span span(Words words, int start, int end) {
    Candidate candidate = new Candidate().with(Weight.TITLE).with(Weight.LISTED_FIRST);
    return new Span(
        FindingKind.NAAM,
        words.get(start).start(),
        words.get(end - 1).end(),
        candidate.confidence(),
        candidate.strongestFirst());
  }
}
