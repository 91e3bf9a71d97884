// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How tense it is and how sure that is.
 *
 * @param mean the posterior mean of the level, 1 to 5
 * @param low the lower end of the 90 % interval, 1 to 5
 * @param high the upper end of the 90 % interval, 1 to 5
 * @param weight how many recent reports it rests on, old ones counting less; without the prior
 */
public record LevelEstimate(
    @JsonProperty("gemiddelde") double mean,
    @JsonProperty("laag") double low,
    @JsonProperty("hoog") double high,
    @JsonProperty("gewicht") double weight) {

  /**
   * @throws IllegalArgumentException unless 1 &lt;= low &lt;= mean &lt;= high &lt;= 5 and weight
   *     &gt;= 0
   */
  public LevelEstimate {
    if (!(1 <= low && low <= mean && mean <= high && high <= 5 && weight >= 0)) {
      throw new IllegalArgumentException("a level lies in its interval, from 1 to 5");
    }
  }
}
