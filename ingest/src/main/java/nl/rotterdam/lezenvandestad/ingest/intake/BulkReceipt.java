// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;

/**
 * What the sender of an import hears.
 *
 * @param accepted lines that are safe in Kafka
 * @param refused lines that were refused
 * @param refusedByReason the same, by {@link RefusalReason}; a reason without lines is left out
 * @param masked accepted lines of which something in the note was masked
 * @param maskedByKind what was masked in them, by kind; a kind without finds is left out
 * @param errors what was wrong with the first wrong lines
 */
record BulkReceipt(
    @JsonProperty("aanvaard") int accepted,
    @JsonProperty("geweigerd") int refused,
    @JsonProperty("geweigerdPerReden") Map<String, Integer> refusedByReason,
    @JsonProperty("gemaskeerd") int masked,
    @JsonProperty("gemaskeerdPerSoort") Map<String, Integer> maskedByKind,
    @JsonProperty("fouten") List<LineError> errors) {

  /** What is wrong with one line, counted from 1. */
  record LineError(
      @JsonProperty("regel") long line, @JsonProperty("fouten") List<FieldError> errors) {}
}
