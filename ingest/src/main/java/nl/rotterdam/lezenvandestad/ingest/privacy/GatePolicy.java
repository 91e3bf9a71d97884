// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Finding;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;

/**
 * What the gate does with a find of each kind, at one entrance: the note is refused, or the find is
 * masked. There is no third: nothing that was found passes as it is.
 *
 * @param refused the kinds for which the note is refused; every other kind is masked
 */
public record GatePolicy(Set<FindingKind> refused) {

  /** Refuses for every kind: the writer can still rephrase. */
  public static final GatePolicy REFUSE = new GatePolicy(EnumSet.allOf(FindingKind.class));

  /** Masks every kind: nobody is there to rephrase. */
  public static final GatePolicy MASK = new GatePolicy(Set.of());

  public GatePolicy {
    refused = Set.copyOf(refused);
  }

  /** What is done for a find of this kind. */
  public Measure measure(FindingKind kind) {
    return refused.contains(kind) ? Measure.REFUSE : Measure.MASK;
  }

  boolean refuses(List<Finding> findings) {
    return findings.stream().map(Finding::kind).anyMatch(refused::contains);
  }
}
