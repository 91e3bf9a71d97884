// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person;

import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;

/**
 * What a note says of persons.
 *
 * @param spans names and descriptions, in any order; they may overlap
 * @param aboutOnePerson whether the note as a whole is about one person; the clauses that tell so
 *     are among the spans
 */
public record PersonReading(List<Span> spans, boolean aboutOnePerson) {

  public PersonReading {
    spans = List.copyOf(spans);
  }
}
