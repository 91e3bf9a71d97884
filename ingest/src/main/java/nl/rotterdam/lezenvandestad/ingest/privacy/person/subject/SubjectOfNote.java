// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.subject;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Evidence;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/**
 * Tells whether a note is about one person: it speaks of somebody again and again, and of what that
 * person does or of a worry about them, and not of a group.
 */
public final class SubjectOfNote {

  /** Most notes are about a group, a place or a mood. */
  private static final double PRIOR = -2.4;

  private static final double REFERENCE = 0.9;
  private static final double ANYONE = 0.3;
  private static final double POINTED_AT = 1.6;
  private static final double CONCERN = 1.1;
  private static final double GROUP = -1.1;
  private static final double OFFICE = -2.5;
  private static final double MOST_OF_ONE_SORT = 2.8;

  private final Mentions mentions;

  public SubjectOfNote(Lexicon lexicon) {
    this.mentions = new Mentions(lexicon);
  }

  /** The sentences that tell that this note is about one person; empty when it is not. */
  public List<Span> onePerson(Words words) {
    if (!mentions.mayPointAtOne(words)) {
      return List.of();
    }
    BitSet sentences = new BitSet();
    int[] counts = new int[Mention.values().length];
    for (int at = 0; at < words.size(); at++) {
      Mention mention = mentions.at(words, at);
      counts[mention.ordinal()]++;
      if (mention.isOfOne()) {
        sentences.set(words.get(at).sentence());
      }
    }
    List<Evidence> evidence = evidence(counts);
    double logOdds = PRIOR + evidence.stream().mapToDouble(Evidence::weight).sum();
    return isOfSomebody(counts) && logOdds > 0
        ? spans(words, sentences, logOdds, evidence)
        : List.of();
  }

  /** A concern is needed, or somebody pointed at who is spoken of again and again. */
  private static boolean isOfSomebody(int[] counts) {
    int references = counts[Mention.REFERENCE.ordinal()];
    int pointed = counts[Mention.POINTED_AT.ordinal()];
    int concerns = counts[Mention.CONCERN.ordinal()];
    return references + pointed > 0 && (concerns > 0 || (pointed > 0 && references > 1));
  }

  private static List<Evidence> evidence(int[] counts) {
    List<Evidence> all = new ArrayList<>();
    add(
        all,
        "de notitie verwijst naar een persoon",
        REFERENCE,
        counts[Mention.REFERENCE.ordinal()]);
    add(all, "de notitie noemt iemand", ANYONE, counts[Mention.ANYONE.ordinal()]);
    add(all, "de notitie wijst een persoon aan", POINTED_AT, counts[Mention.POINTED_AT.ordinal()]);
    add(all, "er staat een zorg over iemand", CONCERN, counts[Mention.CONCERN.ordinal()]);
    add(all, "de notitie gaat ook over een groep", GROUP, counts[Mention.GROUP.ordinal()]);
    add(all, "de notitie gaat over een ambt", OFFICE, counts[Mention.OFFICE.ordinal()]);
    return List.copyOf(all);
  }

  private static void add(List<Evidence> all, String reason, double each, int count) {
    if (count > 0) {
      double sum = Math.clamp(each * count, -MOST_OF_ONE_SORT, MOST_OF_ONE_SORT);
      all.add(new Evidence(reason, sum));
    }
  }

  private static List<Span> spans(
      Words words, BitSet sentences, double logOdds, List<Evidence> evidence) {
    double confidence = 1 / (1 + Math.exp(-logOdds));
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int end = endOfSentence(words, i);
      if (sentences.get(words.get(i).sentence())) {
        spans.add(
            new Span(
                FindingKind.PERSOONSBESCHRIJVING,
                words.get(i).start(),
                words.get(end - 1).end(),
                confidence,
                evidence));
      }
      i = end;
    }
    return spans;
  }

  private static int endOfSentence(Words words, int from) {
    int end = from;
    while (end < words.size() && words.get(end).sentence() == words.get(from).sentence()) {
      end++;
    }
    return end;
  }
}
