// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.score;

import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;

/**
 * Personal data that a person marked in a note.
 *
 * @param kind what it is
 * @param start its first position in the text, in UTF-16 code units
 * @param end the position after its last, after {@code start}
 */
public record LabelledSpan(FindingKind kind, int start, int end) {

  /**
   * @throws IllegalArgumentException when the span is empty or negative
   */
  public LabelledSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a labelled span has at least one character");
    }
  }

  int length() {
    return end - start;
  }
}
