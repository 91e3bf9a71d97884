// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * One anonymous report of the mood at a place and time, as it may be kept. Only the privacy gate
 * makes one from what a person typed (ArchUnit holds this).
 *
 * @param id the report's random name; a retry has the same
 * @param observedAt when it was observed: the start of a quarter of an hour, UTC
 * @param area a wijk, gebied or the city
 * @param domain where the reporter works
 * @param themes 1 to {@link #MAX_THEMES} catalogue themes, without {@code alle}, sorted, no doubles
 * @param level how tense it is
 * @param direction where it goes, if the reporter says so
 * @param kind what sort of thing it is
 * @param basis its ground, if given
 * @param source how the reporter knows, if given
 * @param resilience what holds people together, if given
 * @param note the cleaned text, if any
 */
public record Sfeerbeeld(
    ReportId id,
    @JsonProperty("waargenomenOp") Instant observedAt,
    @JsonProperty("gebied") AreaId area,
    @JsonProperty("domein") Domain domain,
    @JsonProperty("themas") List<ThemeId> themes,
    @JsonProperty("spanning") TensionLevel level,
    @JsonProperty("richting") Optional<Direction> direction,
    @JsonProperty("aard") Kind kind,
    @JsonProperty("grond") Optional<Basis> basis,
    @JsonProperty("bron") Optional<Source> source,
    @JsonProperty("weerbaarheid") Optional<Resilience> resilience,
    @JsonProperty("notitie") Optional<Note> note) {

  /** The most themes on one report. */
  public static final int MAX_THEMES = 3;

  /**
   * @throws IllegalArgumentException when the time is not the start of a quarter or the themes are
   *     none, too many or include {@code alle}
   */
  public Sfeerbeeld {
    if (!Quarter.isStart(observedAt)) {
      throw new IllegalArgumentException("waargenomenOp must be the start of a quarter");
    }
    themes = List.copyOf(new TreeSet<>(themes));
    if (themes.isEmpty() || themes.size() > MAX_THEMES || themes.contains(ThemeId.ALL)) {
      throw new IllegalArgumentException("a report has 1 to " + MAX_THEMES + " themes");
    }
  }
}
