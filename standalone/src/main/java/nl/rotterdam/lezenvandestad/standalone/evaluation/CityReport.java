// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.time.Instant;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * A report of a city that is replayed: what detection looks at and no more.
 *
 * @param observedAt when, to the second
 */
public record CityReport(
    Instant observedAt, AreaId area, Domain domain, List<ThemeId> themes, TensionLevel level) {

  public CityReport {
    themes = List.copyOf(themes);
  }
}
