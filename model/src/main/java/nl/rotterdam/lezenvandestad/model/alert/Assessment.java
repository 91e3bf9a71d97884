// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.alert;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.access.Role;
import nl.rotterdam.lezenvandestad.model.report.Quarter;

/**
 * What the kerngroep makes of an alert. Choices only and no text, so that nothing about a person
 * can come in; a role and no name, so that nothing about the writer stays.
 *
 * @param alert which alert
 * @param step what is done with it
 * @param reason why it is over; with {@link AssessmentStep#SLUITEN}, and only then
 * @param givenAt the quarter in which it was given
 * @param role who gave it
 */
public record Assessment(
    @JsonProperty("waarschuwing") AlertId alert,
    @JsonProperty("stap") AssessmentStep step,
    @JsonProperty("reden") Optional<ClosingReason> reason,
    @JsonProperty("gegevenOp") Instant givenAt,
    @JsonProperty("rol") Role role) {

  /**
   * @throws IllegalArgumentException when the reason does not fit the step, or the time is no
   *     quarter
   */
  public Assessment {
    if ((step == AssessmentStep.SLUITEN) != reason.isPresent()
        || reason.filter(r -> !r.isJudgement()).isPresent()) {
      throw new IllegalArgumentException("closing has a reason of the kerngroep, and no other has");
    }
    if (!Quarter.isStart(givenAt)) {
      throw new IllegalArgumentException("an assessment is told to the quarter");
    }
  }
}
