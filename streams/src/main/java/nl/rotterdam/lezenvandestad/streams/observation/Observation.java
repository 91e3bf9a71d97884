// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.observation;

import java.time.Instant;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * What one report adds to the counts.
 *
 * @param observedAt the start of the quarter of an hour in which it was observed
 * @param area the place it is about
 * @param themes the themes that its writer chose, without {@code alle}
 * @param suggested the themes that its note speaks of besides
 * @param tally the report as counts
 */
public record Observation(
    Instant observedAt, AreaId area, List<ThemeId> themes, List<ThemeId> suggested, Tally tally)
    implements Contribution {

  public Observation {
    themes = List.copyOf(themes);
    suggested = List.copyOf(suggested);
  }

  /**
   * The report without its note and its id.
   *
   * @param suggested the themes that its note speaks of and that it does not name
   */
  public static Observation of(Sfeerbeeld report, List<ThemeId> suggested) {
    return new Observation(
        report.observedAt(), report.area(), report.themes(), suggested, Tally.of(report));
  }
}
