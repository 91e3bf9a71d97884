// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import nl.rotterdam.lezenvandestad.model.report.Domain;

/**
 * How much of what is usually heard from an area was heard lately, over all themes.
 *
 * @param share 0 (nobody) to 1 (at least as much as usual): the mean over the domains that usually
 *     report here
 * @param byDomain the same per domain; a domain that never reports here is left out
 */
public record Coverage(
    @JsonProperty("aandeel") double share,
    @JsonProperty("perDomein") Map<Domain, Double> byDomain) {

  /**
   * @throws IllegalArgumentException when the share is not 0 to 1
   */
  public Coverage {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("coverage is 0 to 1");
    }
    byDomain = Map.copyOf(byDomain);
  }
}
