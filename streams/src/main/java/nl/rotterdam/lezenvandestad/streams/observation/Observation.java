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
 * @param themes its themes, without {@code alle}
 * @param tally the report as counts
 */
public record Observation(Instant observedAt, AreaId area, List<ThemeId> themes, Tally tally)
    implements Contribution {

  public Observation {
    themes = List.copyOf(themes);
  }

  /** The report without its note and its id. */
  public static Observation of(Sfeerbeeld report) {
    return new Observation(report.observedAt(), report.area(), report.themes(), Tally.of(report));
  }
}
