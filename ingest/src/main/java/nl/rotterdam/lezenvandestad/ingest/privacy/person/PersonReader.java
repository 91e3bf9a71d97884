// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person;

import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.subject.SubjectOfNote;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/** Reads what a note says of persons. Pure, thread-safe, linear in the length of the note. */
public final class PersonReader {

  private final SubjectOfNote subject = new SubjectOfNote();

  public PersonReading read(NormalisedText text) {
    Words words = Words.in(text.text());
    List<Span> telling = subject.onePerson(words);
    return new PersonReading(telling, !telling.isEmpty());
  }
}
