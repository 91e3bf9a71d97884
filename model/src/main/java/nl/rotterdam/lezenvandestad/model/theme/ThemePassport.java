// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.theme;

import java.time.LocalDate;
import java.util.Optional;

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
 * @param minimumPopulation how many people a community must have in the city; present exactly when
 *     a community is named
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
}
