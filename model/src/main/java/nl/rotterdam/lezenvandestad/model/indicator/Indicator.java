// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Resilience;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * The tension picture of a cell at one moment. It holds exact figures of small groups: what leaves
 * the system passes the dashboard's publish gate first.
 *
 * @param theme the cell's theme
 * @param area the cell's area
 * @param calculatedAt the quarter it holds for; finer would tell when somebody reported
 * @param band how the cell stands
 * @param level how tense it is, with its interval
 * @param trend where the level goes, against a week before
 * @param contributors a lower bound of the people behind the reports of the build-up window
 * @param buildUp seen and expected over the last days
 * @param acute seen and expected over the last hours
 * @param coverage how much of the usual reporters of the area was heard
 * @param domains what each domain sees that reported in the build-up window
 * @param resilience how often each answer was given in the build-up window
 * @param why one Dutch sentence that says why the band is what it is, with its figures
 */
public record Indicator(
    @JsonProperty("thema") ThemeId theme,
    @JsonProperty("gebied") AreaId area,
    @JsonProperty("berekendOp") Instant calculatedAt,
    @JsonProperty("band") Band band,
    @JsonProperty("spanning") LevelEstimate level,
    @JsonProperty("richting") Direction trend,
    @JsonProperty("melders") int contributors,
    @JsonProperty("opbouw") Expectation buildUp,
    @JsonProperty("acuut") Expectation acute,
    @JsonProperty("dekking") Coverage coverage,
    @JsonProperty("domeinen") Map<Domain, DomainPicture> domains,
    @JsonProperty("weerbaarheid") Map<Resilience, Integer> resilience,
    @JsonProperty("waarom") String why) {

  public Indicator {
    domains = Map.copyOf(domains);
    resilience = Map.copyOf(resilience);
  }

  /** The cell it is about. */
  @JsonIgnore
  public Cell cell() {
    return new Cell(theme, area);
  }
}
