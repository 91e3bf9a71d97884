// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/**
 * Words side by side that can be a name together, weighed.
 *
 * @param start the first word
 * @param end the word after the last
 * @param candidate what speaks for and against it
 */
record Run(int start, int end, Candidate candidate) {

  boolean isName() {
    return candidate.logOdds() > 0;
  }

  /** Where it stands, with the titles before it: they are part of how somebody is named. */
  Span span(Words words) {
    int first = start;
    while (FormsOfAddress.isTitle(words.folded(first - 1)) && words.onlyBetween(first - 1, " .")) {
      first--;
    }
    return new Span(
        FindingKind.NAAM,
        words.get(first).start(),
        endOfLast(words),
        candidate.confidence(),
        candidate.strongestFirst());
  }

  /** The dot of "A.K." is part of it. */
  private int endOfLast(Words words) {
    int last = words.get(end - 1).end();
    boolean initial = words.get(end - 1).text().length() == 1;
    return initial && words.text().startsWith(".", last) ? last + 1 : last;
  }
}
