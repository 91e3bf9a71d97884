// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Released;
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
 * @param areas where, as far as that is told; the tensest first
 * @param figures the cell of the first of these: an alert has no figures of its own
 * @param why some Dutch sentences, made of what is told of that cell
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
    Released figures,
    String why,
    List<AlertChange> history,
    Set<AssessmentStep> steps) {

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
