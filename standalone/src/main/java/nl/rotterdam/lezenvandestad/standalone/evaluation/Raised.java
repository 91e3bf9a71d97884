// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * An alert that a detector raised.
 *
 * @param areas where, the strongest first; empty for the whole city
 * @param score higher is stronger
 */
public record Raised(
    Instant raisedAt, List<AreaId> areas, ThemeId theme, double score, AlertKind kind) {

  public Raised {
    areas = List.copyOf(areas);
  }

  /** The area it is filed under; none for the whole city. */
  Optional<AreaId> area() {
    return areas.stream().findFirst();
  }
}
