// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Resilience;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * Reports that the dashboard tells together, so that it tells the same after a restart. It holds
 * exact figures of small groups, as {@code verloop} does.
 *
 * @param theme the theme of its cell
 * @param area the area at which it was made
 * @param week the Monday of its week
 * @param day the day for which it counts
 * @param madeAt the tick at which it was made
 * @param told what is told of it; absent when part of it was erased: then nothing is told of the
 *     rest any more
 * @param taken which reports are in it
 */
public record KeptBundle(
    @JsonProperty("thema") ThemeId theme,
    @JsonProperty("gebied") AreaId area,
    @JsonProperty("week") LocalDate week,
    @JsonProperty("dag") LocalDate day,
    @JsonProperty("gemaaktOp") Instant madeAt,
    @JsonProperty("verteld") Optional<Told> told,
    @JsonProperty("genomen") List<Taken> taken) {

  public KeptBundle {
    taken = List.copyOf(taken);
  }

  /** Its key on the topic. */
  public BundleKey key() {
    return new BundleKey(new Cell(theme, area), week, madeAt);
  }

  /**
   * What may be known of it.
   *
   * @param reports how many reports
   * @param low the lower end of what may be known of the mean of their levels
   * @param high its upper end
   * @param fresh whether the cell had so many reports within the acute window
   * @param domains the domains of which it has enough people to say so
   * @param resilience the answers that enough of them gave to say so
   */
  public record Told(
      @JsonProperty("aantal") int reports,
      @JsonProperty("gemiddeldeVan") double low,
      @JsonProperty("gemiddeldeTot") double high,
      @JsonProperty("vers") boolean fresh,
      @JsonProperty("domeinen") Set<Domain> domains,
      @JsonProperty("weerbaarheid") Set<Resilience> resilience) {

    public Told {
      domains = Set.copyOf(domains);
      resilience = Set.copyOf(resilience);
    }
  }

  /**
   * Reports of one place and day.
   *
   * @param area the area that they name
   */
  public record Taken(
      @JsonProperty("gebied") AreaId area,
      @JsonProperty("dag") LocalDate day,
      @JsonProperty("telling") Tally tally) {}
}
