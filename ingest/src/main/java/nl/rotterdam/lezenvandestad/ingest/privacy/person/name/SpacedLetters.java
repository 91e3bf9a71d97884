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
      int end = endOfRow(words, start);
      if (end - start >= SHORTEST && hasName(words, start, end)) {
        found.accept(span(words, start, end));
      }
      start = Math.max(end, start + 1);
    }
  }

  private static int endOfRow(Words words, int start) {
    int end = start;
    while (end < words.size()
        && words.get(end).text().length() == 1
        && (end == start || words.onlyBetween(end - 1, " .-_*"))) {
      end++;
    }
    return end;
  }

  /** Whether the letters are a name, all of them or those between two wider spaces. */
  private boolean hasName(Words words, int start, int end) {
    StringBuilder part = new StringBuilder();
    StringBuilder all = new StringBuilder();
    boolean name = false;
    for (int i = start; i < end; i++) {
      if (i > start && words.get(i).start() - words.get(i - 1).end() > 1) {
        name |= isName(part.toString());
        part.setLength(0);
      }
      part.append(words.folded(i));
      all.append(words.folded(i));
    }
    return name || isName(part.toString()) || isName(all.toString());
  }

  private boolean isName(String letters) {
    return letters.length() >= SHORTEST
        && (names.isListedFirst(letters) || names.useOf(letters).isListedLast());
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
