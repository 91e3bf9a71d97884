// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

/**
 * Personal data at one place of a text; it does not hold the text itself.
 *
 * @param kind what it is
 * @param start its first position in the writer's own text, in UTF-16 code units
 * @param end the position after its last, after {@code start}
 */
public record Finding(FindingKind kind, int start, int end) {

  /**
   * @throws IllegalArgumentException when the span is empty or negative
   */
  public Finding {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a finding spans at least one character");
    }
  }
}
