// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.score;

import java.util.OptionalDouble;

/**
 * What was marked and what was found, of one kind or of several. A share of nothing is absent.
 *
 * @param labelled the marked spans
 * @param found how many of those the gate found
 * @param findings the findings
 * @param right how many of those touch a marked span
 */
public record Counts(int labelled, int found, int findings, int right) {

  static final Counts NONE = new Counts(0, 0, 0, 0);

  /** A miss weighs more than a false alarm: recall counts twice as much as precision. */
  private static final int BETA = 2;

  /** The share of the marked spans that was found, 0 to 1. */
  public OptionalDouble recall() {
    return share(found, labelled);
  }

  /** The share of the findings that touch a marked span, 0 to 1. */
  public OptionalDouble precision() {
    return share(right, findings);
  }

  /** The F-measure with beta 2 (Van Rijsbergen 1979), 0 to 1; absent without both shares. */
  public OptionalDouble f2() {
    if (labelled == 0 || findings == 0) {
      return OptionalDouble.empty();
    }
    double recall = recall().getAsDouble();
    double precision = precision().getAsDouble();
    double weight = BETA * BETA;
    return OptionalDouble.of(
        recall + precision == 0
            ? 0
            : (1 + weight) * precision * recall / (weight * precision + recall));
  }

  Counts plus(Counts other) {
    return new Counts(
        labelled + other.labelled,
        found + other.found,
        findings + other.findings,
        right + other.right);
  }

  static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
