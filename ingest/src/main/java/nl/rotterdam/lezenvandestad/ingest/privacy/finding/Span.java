// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.finding;

import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * What a detector found in the normalised text.
 *
 * @param kind what it is
 * @param start its first position in the normalised text
 * @param end the position after its last, after {@code start}
 * @param confidence how sure it is, above 0 to 1
 * @param evidence what made it one, strongest first; never empty
 */
public record Span(
    FindingKind kind, int start, int end, double confidence, List<Evidence> evidence) {

  private static final double CERTAIN = 10;

  /** A find that its form alone proves, such as by check digits. */
  public static Span certain(FindingKind kind, int start, int end, String reason) {
    return new Span(kind, start, end, 1, List.of(new Evidence(reason, CERTAIN)));
  }

  /** This find, in the positions of the writer's own text. */
  public Finding in(NormalisedText text) {
    return new Finding(
        kind, text.originalStart(start), text.originalEnd(end), confidence, evidence);
  }
}
