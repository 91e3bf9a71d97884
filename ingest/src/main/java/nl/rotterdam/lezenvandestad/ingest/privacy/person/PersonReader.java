// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person;

import java.util.ArrayList;
import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.description.DescriptionDetector;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.name.NameDetector;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.subject.SubjectOfNote;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/** Reads what a note says of persons. Pure, thread-safe, linear in the length of the note. */
public final class PersonReader {

  private final Lexicon shared = Lexicon.shared();

  public PersonReading read(NormalisedText text) {
    Words words = Words.in(text);
    List<Span> spans = new ArrayList<>();
    Lexicon lexicon = shared.forOneNote();
    new NameDetector(lexicon).detect(words, spans::add);
    new DescriptionDetector(lexicon).detect(words, spans::add);
    List<Span> telling = new SubjectOfNote(lexicon).onePerson(words);
    spans.addAll(telling);
    return new PersonReading(spans, !telling.isEmpty());
  }
}
