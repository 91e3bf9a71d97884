// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Finding;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;

/**
 * How the gate did on labelled notes.
 *
 * @param notes how many there were
 * @param cleanNotes how many of those hold no personal data
 * @param wronglyRefused how many of the clean ones it would refuse
 * @param byKind the counts of every kind: spans by their label, findings by what the gate calls them
 */
public record Score(
    int notes, int cleanNotes, int wronglyRefused, Map<FindingKind, Counts> byKind) {

  private static final Set<FindingKind> JUDGED =
      Set.of(FindingKind.NAAM, FindingKind.PERSOONSBESCHRIJVING);

  /** Copies the counts, in the order of the kinds. */
  public Score {
    byKind = Collections.unmodifiableMap(new EnumMap<>(byKind));
  }

  /** Counts what the gate found and missed. */
  public static Score of(List<ScoredNote> scored) {
    Map<FindingKind, Counts> byKind = new EnumMap<>(FindingKind.class);
    for (FindingKind kind : FindingKind.values()) {
      byKind.put(kind, Counts.NONE);
    }
    for (ScoredNote note : scored) {
      for (LabelledSpan span : note.note().spans()) {
        byKind.merge(span.kind(), new Counts(1, note.found(span) ? 1 : 0, 0, 0), Counts::plus);
      }
      for (Finding finding : note.findings()) {
        byKind.merge(
            finding.kind(), new Counts(0, 0, 1, note.right(finding) ? 1 : 0), Counts::plus);
      }
    }
    int clean = (int) scored.stream().filter(note -> note.note().isClean()).count();
    int refused = (int) scored.stream().filter(ScoredNote::wronglyRefused).count();
    return new Score(scored.size(), clean, refused, byKind);
  }

  /** Whether a kind is told by its form, and not judged by its words. */
  public static boolean isHard(FindingKind kind) {
    return !JUDGED.contains(kind);
  }

  /** The counts of one kind. */
  public Counts of(FindingKind kind) {
    return byKind.getOrDefault(kind, Counts.NONE);
  }

  /** The kinds that are told by their form, together. */
  public Counts hard() {
    return sum(Score::isHard);
  }

  /** All kinds together. */
  public Counts all() {
    return sum(kind -> true);
  }

  /** The share of the clean notes that it would refuse, 0 to 1; absent without clean notes. */
  public OptionalDouble shareWronglyRefused() {
    return Counts.share(wronglyRefused, cleanNotes);
  }

  private Counts sum(Predicate<FindingKind> which) {
    return byKind.entrySet().stream()
        .filter(entry -> which.test(entry.getKey()))
        .map(Map.Entry::getValue)
        .reduce(Counts.NONE, Counts::plus);
  }
}
