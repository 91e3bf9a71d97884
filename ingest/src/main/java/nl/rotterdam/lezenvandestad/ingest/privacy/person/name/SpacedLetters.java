// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import java.util.function.Consumer;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.NameTable;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/** Finds a frequent name that is written letter by letter: "A h m e d", "k.e.v.i.n". */
final class SpacedLetters {

  private static final int SHORTEST = 4;

  private final NameTable names;

  SpacedLetters(NameTable names) {
    this.names = names;
  }

  void detect(Words words, Consumer<Span> found) {
    for (int start = 0; start < words.size(); ) {
      int end = start;
      StringBuilder letters = new StringBuilder();
      while (end < words.size()
          && words.get(end).text().length() == 1
          && (end == start || words.onlyBetween(end - 1, " .-_*"))) {
        letters.append(words.folded(end));
        end++;
      }
      String name = letters.toString();
      if (end - start >= SHORTEST
          && (names.isListedFirst(name) || names.useOf(name).isListedLast())) {
        found.accept(span(words, start, end));
      }
      start = Math.max(end, start + 1);
    }
  }

  private static Span span(Words words, int start, int end) {
    Candidate candidate = new Candidate().with(Weight.LISTED_FIRST);
    return new Span(
        FindingKind.NAAM,
        words.get(start).start(),
        words.get(end - 1).end(),
        candidate.confidence(),
        candidate.strongestFirst());
  }
}
