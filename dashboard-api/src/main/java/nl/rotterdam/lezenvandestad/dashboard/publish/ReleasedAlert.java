// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rotterdam.lezenvandestad.dashboard.bundle.CountBands.Count;
import nl.rotterdam.lezenvandestad.model.alert.AlertChange;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.alert.AlertState;
import nl.rotterdam.lezenvandestad.model.alert.AssessmentStep;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * What may be told of an alert. The alert gate alone makes one, and only this can be written as
 * JSON or HTML.
 *
 * @param areas where, the strongest first
 * @param figures the figures behind it
 * @param why one Dutch sentence, made of what may be told
 * @param steps what the kerngroep can do with it now
 */
public record ReleasedAlert(
    AlertId id,
    ThemeId theme,
    List<AreaId> areas,
    AlertKind kind,
    Instant raisedAt,
    Instant lastSeenAt,
    Instant urgentFrom,
    Optional<Instant> escalatedAt,
    Figures figures,
    String why,
    List<AlertChange> history,
    Set<AssessmentStep> steps) {

  /**
   * Figures that at least {@code k} people are behind.
   *
   * @param score how much it stands out, to half a unit; one unit is ten times as rare
   * @param window the time over which is counted
   * @param seen how many reports; moves by whole groups of {@code k}
   * @param expected how many are normal
   * @param level how tense it is
   */
  public record Figures(
      double score, Duration window, Count seen, Count expected, ReleasedLevel level) {}

  public ReleasedAlert {
    areas = List.copyOf(areas);
    history = List.copyOf(history);
    steps = Set.copyOf(steps);
  }

  /** Where it is in its life. */
  public AlertState state() {
    return lastChange().state();
  }

  /** The newest change. */
  public AlertChange lastChange() {
    return history.getLast();
  }
}
