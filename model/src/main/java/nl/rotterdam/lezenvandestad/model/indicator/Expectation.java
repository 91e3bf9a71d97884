// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;

/**
 * What was expected in a stretch of time up to now, and what was seen.
 *
 * @param window how long the stretch is
 * @param seen how many reports came
 * @param expected the mean of the predictive distribution
 * @param low the lower end of its 90 % interval
 * @param high the upper end of its 90 % interval
 * @param tailProbability the chance of at least as many as were seen, if nothing is going on
 */
public record Expectation(
    @JsonProperty("periode") Duration window,
    @JsonProperty("gezien") int seen,
    @JsonProperty("verwacht") double expected,
    @JsonProperty("verwachtLaag") int low,
    @JsonProperty("verwachtHoog") int high,
    @JsonProperty("kans") double tailProbability) {

  /**
   * @throws IllegalArgumentException when a count is negative, the interval is turned around or the
   *     chance is not 0 to 1
   */
  public Expectation {
    if (!(seen >= 0 && expected >= 0 && 0 <= low && low <= high)) {
      throw new IllegalArgumentException("counts are not negative");
    }
    if (!(tailProbability >= 0 && tailProbability <= 1)) {
      throw new IllegalArgumentException("a chance is 0 to 1");
    }
  }
}
