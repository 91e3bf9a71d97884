// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.gated;

import java.time.Instant;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * What counts of a report that comes in.
 *
 * @param observedAt what it is about
 * @param acceptedAt when it comes in; a late one well after it was observed
 */
public record GatedReport(
    List<ThemeId> themes,
    AreaId area,
    Instant observedAt,
    Instant acceptedAt,
    Domain domain,
    TensionLevel level) {

  public GatedReport {
    themes = List.copyOf(themes);
  }
}
