// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Finding;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;

/** What the privacy gate says of a report. */
public sealed interface GateDecision {

  /**
   * It may be kept.
   *
   * @param masked what was taken out of the note first; empty for a clean one
   */
  record Cleared(Sfeerbeeld report, List<Finding> masked) implements GateDecision {

    public Cleared {
      masked = List.copyOf(masked);
    }
  }

  /** It may not, for these findings in the writer's own text, in their order. */
  record Refused(List<Finding> findings) implements GateDecision {

    public Refused {
      findings = List.copyOf(findings);
    }
  }

  /**
   * It may not, and no rephrasing helps: the note as a whole is about one person. Such a worry
   * belongs with the Meld- en Adviespunt Radicalisering or the police.
   *
   * @param findings in the writer's own text, in their order; the telling clauses are among them
   */
  record AboutOnePerson(List<Finding> findings) implements GateDecision {

    public AboutOnePerson {
      findings = List.copyOf(findings);
    }
  }
}
