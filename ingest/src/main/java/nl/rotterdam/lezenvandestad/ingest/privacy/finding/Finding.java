// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.finding;

import java.util.List;

/**
 * Personal data at one place of a text; it does not hold the text itself.
 *
 * @param kind what it is
 * @param start its first position in the writer's own text, in UTF-16 code units
 * @param end the position after its last, after {@code start}
 * @param confidence how sure it is, above 0 to 1
 * @param evidence what made it one, strongest first; never empty
 */
public record Finding(
    FindingKind kind, int start, int end, double confidence, List<Evidence> evidence) {

  /**
   * @throws IllegalArgumentException when the span is empty or negative, or nothing speaks for it
   */
  public Finding {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a finding spans at least one character");
    }
    if (!(confidence > 0 && confidence <= 1) || evidence.isEmpty()) {
      throw new IllegalArgumentException("a finding is sure to some degree, for a reason");
    }
    evidence = List.copyOf(evidence);
  }
}
