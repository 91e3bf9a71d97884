// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Evidence;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Word;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/** Tells whether a note is about one person: it speaks of somebody, and of a worry about them. */
public final class SubjectOfNote {

  private static final Set<String> ONE_PERSON = Set.of("hij", "hem", "ie");

  private static final Set<String> WORRY =
      Set.of(
          "radicaliseert", "radicaliseerde", "geradicaliseerd", "bekeerd", "zorgen", "jihad",
          "uitreizen", "jihadfilmpjes");

  /** The sentences that tell that this note is about one person; empty when it is not. */
  public List<Span> onePerson(Words words) {
    TreeSet<Integer> sentences = new TreeSet<>();
    boolean worry = false;
    for (Word word : words.all()) {
      if (ONE_PERSON.contains(word.folded())) {
        sentences.add(word.sentence());
      }
      worry |= WORRY.contains(word.folded());
    }
    return worry ? spans(words, sentences) : List.of();
  }

  private static List<Span> spans(Words words, Set<Integer> sentences) {
    List<Span> spans = new ArrayList<>();
    for (int sentence : sentences) {
      List<Word> own = words.all().stream().filter(word -> word.sentence() == sentence).toList();
      spans.add(
          new Span(
              FindingKind.PERSOONSBESCHRIJVING,
              own.getFirst().start(),
              own.getLast().end(),
              0.9,
              List.of(new Evidence("de notitie gaat over een zorg om een persoon", 2.2))));
    }
    return spans;
  }
}
