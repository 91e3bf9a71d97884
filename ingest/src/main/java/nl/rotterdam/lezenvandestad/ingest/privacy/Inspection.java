// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Finding;

/**
 * What the gate sees in a note.
 *
 * @param findings every find, in the order of the text, none overlapping another
 * @param aboutOnePerson whether the note as a whole is about one person; its telling clauses are
 *     among the findings then
 */
public record Inspection(List<Finding> findings, boolean aboutOnePerson) {

  /**
   * @throws IllegalArgumentException when the note is about one person and no clause tells so
   */
  public Inspection {
    findings = List.copyOf(findings);
    if (aboutOnePerson && findings.isEmpty()) {
      throw new IllegalArgumentException("a note is about one person for a reason");
    }
  }
}
