// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.Measure;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Evidence;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Finding;

/**
 * One find, as its writer hears of it.
 *
 * @param start its first position in the note as it was typed, in UTF-16 code units
 * @param end the position after its last
 * @param kind its kind
 * @param confidence how sure it is, above 0 to 1
 * @param message what stands there
 * @param advice how to write it instead
 * @param measure what the intake does with it: {@link Measure}
 * @param evidence why it is a find, strongest first; left out when nobody asked
 */
public record CheckedFinding(
    @JsonProperty("begin") int start,
    @JsonProperty("einde") int end,
    @JsonProperty("soort") String kind,
    @JsonProperty("zekerheid") double confidence,
    @JsonProperty("melding") String message,
    @JsonProperty("advies") String advice,
    @JsonProperty("maatregel") String measure,
    @JsonProperty("bewijs") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Reason> evidence) {

  private static final double STEPS = 100;

  public CheckedFinding {
    evidence = List.copyOf(evidence);
  }

  /**
   * A reason for a find, or against it.
   *
   * @param text what it is, without a word of the note
   * @param weight how much it counts, in log odds: below 0 against
   */
  public record Reason(@JsonProperty("reden") String text, @JsonProperty("gewicht") double weight) {

    static Reason of(Evidence evidence) {
      return new Reason(evidence.reason(), evidence.weight());
    }
  }

  static CheckedFinding of(Finding finding, Measure measure, boolean explained) {
    return new CheckedFinding(
        finding.start(),
        finding.end(),
        finding.kind().wire(),
        told(finding.confidence()),
        finding.kind().explanation(),
        finding.kind().advice(),
        measure.wire(),
        explained ? finding.evidence().stream().map(Reason::of).toList() : List.of());
  }

  /** A confidence in hundredths, and never as none. */
  public static double told(double confidence) {
    return Math.max(1, Math.round(confidence * STEPS)) / STEPS;
  }
}
