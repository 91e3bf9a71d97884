// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.alert;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * A theme that needs eyes, in one area or several that belong together, in the newest state of its
 * life. Immutable.
 *
 * @param id its name
 * @param theme the theme
 * @param areas where, those that were there first in front; never empty
 * @param kind whether it builds up or happens now
 * @param raisedAt the quarter in which it was raised
 * @param lastSeenAt the last quarter in which detection saw it
 * @param urgentFrom from when it asks for eyes: later than it was raised when that was at night and
 *     it can wait
 * @param escalatedAt the quarter in which it was told that nobody looked in time, if so
 * @param figures the figures behind it
 * @param history every change of its life, the first being that it was raised; never empty
 */
public record Alert(
    @JsonProperty("id") AlertId id,
    @JsonProperty("thema") ThemeId theme,
    @JsonProperty("gebieden") List<AreaId> areas,
    @JsonProperty("soort") AlertKind kind,
    @JsonProperty("ontstaanOp") Instant raisedAt,
    @JsonProperty("laatstGezienOp") Instant lastSeenAt,
    @JsonProperty("dringendOp") Instant urgentFrom,
    @JsonProperty("geescaleerdOp") Optional<Instant> escalatedAt,
    @JsonProperty("cijfers") AlertFigures figures,
    @JsonProperty("geschiedenis") List<AlertChange> history) {

  /**
   * @throws IllegalArgumentException when it is nowhere or has no history
   */
  public Alert {
    areas = List.copyOf(areas);
    history = List.copyOf(history);
    if (areas.isEmpty() || history.isEmpty()) {
      throw new IllegalArgumentException("an alert is somewhere, and was raised once");
    }
  }

  /** Where it is in its life. */
  @JsonProperty(value = "toestand", access = JsonProperty.Access.READ_ONLY)
  public AlertState state() {
    return lastChange().state();
  }

  /** The newest change. */
  @JsonIgnore
  public AlertChange lastChange() {
    return history.getLast();
  }

  /**
   * The state to which this step of the kerngroep leads from here; empty when it makes no sense. An
   * alert that closed itself can still be judged, so that it counts in the scorecard.
   */
  public Optional<AlertState> after(AssessmentStep step) {
    AlertState now = state();
    boolean unjudged = lastChange().reason().filter(r -> !r.isJudgement()).isPresent();
    return switch (step) {
      case GEZIEN -> when(now.waitsForEyes(), AlertState.GEZIEN);
      case IN_DUIDING ->
          when(now.waitsForEyes() || now == AlertState.GEZIEN, AlertState.IN_DUIDING);
      case INZET -> when(now.isOpen() && now != AlertState.INZET, AlertState.INZET);
      case SLUITEN -> when(now.isOpen() || unjudged, AlertState.GESLOTEN);
      case HEROPENEN -> when(!now.isOpen(), AlertState.HEROPEND);
    };
  }

  private static Optional<AlertState> when(boolean allowed, AlertState next) {
    return allowed ? Optional.of(next) : Optional.empty();
  }

  /** With one more change. */
  public Alert with(AlertChange change) {
    List<AlertChange> longer = new ArrayList<>(history);
    longer.add(change);
    return new Alert(
        id, theme, areas, kind, raisedAt, lastSeenAt, urgentFrom, escalatedAt, figures, longer);
  }
}
