// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.alert;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.report.Quarter;

/**
 * One change in the life of an alert.
 *
 * @param state the state it went to
 * @param at the quarter in which it did
 * @param by who changed it
 * @param reason why it is over; there when it closed, and only then
 */
public record AlertChange(
    @JsonProperty("toestand") AlertState state,
    @JsonProperty("veranderdOp") Instant at,
    @JsonProperty("door") AlertActor by,
    @JsonProperty("reden") Optional<ClosingReason> reason) {

  /**
   * @throws IllegalArgumentException when a reason is missing or too many, or the time is no
   *     quarter
   */
  public AlertChange {
    if (state.isOpen() == reason.isPresent()) {
      throw new IllegalArgumentException("an alert that closes has a reason, and no other has");
    }
    if (!Quarter.isStart(at)) {
      throw new IllegalArgumentException("a change is told to the quarter");
    }
  }

  /** A change to an open state. */
  public static AlertChange to(AlertState state, Instant at, AlertActor by) {
    return new AlertChange(state, at, by, Optional.empty());
  }

  /** A change to closed. */
  public static AlertChange closed(ClosingReason reason, Instant at, AlertActor by) {
    return new AlertChange(AlertState.GESLOTEN, at, by, Optional.of(reason));
  }
}
