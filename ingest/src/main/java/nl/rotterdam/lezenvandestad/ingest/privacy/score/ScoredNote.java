// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.score;

import java.util.List;
import java.util.stream.IntStream;
import nl.rotterdam.lezenvandestad.ingest.privacy.PrivacyGate;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Finding;

/**
 * A labelled note beside what the gate found in it.
 *
 * @param findings in the positions of the note's text
 */
public record ScoredNote(LabelledNote note, List<Finding> findings) {

  /** Four in five: what is left of a span must not tell what it was. */
  private static final int COVERED_OF = 4;

  private static final int OUT_OF = 5;

  /** Copies the findings. */
  public ScoredNote {
    findings = List.copyOf(findings);
  }

  /** What this gate makes of this note. */
  public static ScoredNote by(PrivacyGate gate, LabelledNote note) {
    return new ScoredNote(note, gate.inspect(note.text()).findings());
  }

  /** The spans that the gate left in the note. */
  public List<LabelledSpan> missed() {
    return note.spans().stream().filter(span -> !found(span)).toList();
  }

  /** Whether the gate refuses it though there is no personal data in it. */
  public boolean wronglyRefused() {
    return note.isClean() && !findings.isEmpty();
  }

  /** Whether the gate missed something, or refuses it wrongly. */
  public boolean isWrong() {
    return wronglyRefused() || !missed().isEmpty();
  }

  /** Whether findings, of whatever kind, cover at least 80 % of this span. */
  boolean found(LabelledSpan span) {
    long covered =
        IntStream.range(span.start(), span.end())
            .filter(at -> findings.stream().anyMatch(f -> f.start() <= at && at < f.end()))
            .count();
    return OUT_OF * covered >= (long) COVERED_OF * span.length();
  }

  /** Whether this finding touches a labelled span, of whatever kind. */
  boolean right(Finding finding) {
    return note.spans().stream()
        .anyMatch(span -> finding.start() < span.end() && span.start() < finding.end());
  }
}
