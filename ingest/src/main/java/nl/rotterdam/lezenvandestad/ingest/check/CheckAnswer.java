// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;

/**
 * What the intake would say of a report, and nothing is kept.
 *
 * @param acceptable whether it would be taken as it stands
 * @param errors what is wrong or missing besides the note's finds
 * @param findings what was found in the note, in its order
 * @param masked the note with each find replaced by its kind; left out when nothing was found, or
 *     when masking does not help because the note is about one person
 * @param aboutOnePerson whether the note as a whole is about one person
 * @param referral where such a note belongs; left out otherwise
 */
public record CheckAnswer(
    @JsonProperty("aanvaardbaar") boolean acceptable,
    @JsonProperty("fouten") List<FieldError> errors,
    @JsonProperty("bevindingen") List<CheckedFinding> findings,
    @JsonProperty("gemaskeerd") @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> masked,
    @JsonProperty("overEenPersoon") boolean aboutOnePerson,
    @JsonProperty("verwijzing") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Optional<String> referral) {

  public CheckAnswer {
    errors = List.copyOf(errors);
    findings = List.copyOf(findings);
  }

  /** Hides the masked note, which holds what its writer typed around the finds. */
  @Override
  public String toString() {
    return "CheckAnswer[" + findings.size() + " findings]";
  }
}
