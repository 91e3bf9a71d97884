// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.theme;

import java.time.LocalDate;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;

/**
 * Why the municipality may follow a theme, and until when.
 *
 * @param owner the directorate that answers for it: a function, never a person
 * @param purpose what it is followed for
 * @param legalBasis the article that allows it
 * @param dpia the reference of the data protection impact assessment
 * @param namesCommunity whether the theme names a community
 * @param start the first day
 * @param end the last day; after it no report is taken in
 * @param minimumPopulation a place with fewer inhabitants gets no figure of its own; present
 *     exactly when a community is named
 */
public record ThemePassport(
    String owner,
    String purpose,
    String legalBasis,
    String dpia,
    boolean namesCommunity,
    LocalDate start,
    LocalDate end,
    Optional<Integer> minimumPopulation) {

  /**
   * @throws IllegalArgumentException when the end lies before the start, or the population is
   *     missing where a community is named
   */
  public ThemePassport {
    if (end.isBefore(start) || namesCommunity != minimumPopulation.isPresent()) {
      throw new IllegalArgumentException("passport: start before end, population with community");
    }
  }

  /**
   * Whether this place may have a figure of its own for the theme; where not, its reports count in
   * the place above it alone. A figure about a community in a place of few people is a figure about
   * those people. Where the number of inhabitants is not known, a wijk has none; a gebied and the
   * city do, for those have tens of thousands.
   */
  public boolean allowsFigureOf(Area area) {
    return minimumPopulation
        .map(least ->
            area.inhabitants()
                .map(inhabitants -> inhabitants >= least)
                .orElse(area.level() != AreaLevel.WIJK))
        .orElse(true);
  }
}
