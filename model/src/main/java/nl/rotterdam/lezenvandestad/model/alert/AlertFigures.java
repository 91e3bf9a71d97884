// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.alert;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.rotterdam.lezenvandestad.model.indicator.Expectation;
import nl.rotterdam.lezenvandestad.model.indicator.LevelEstimate;

/**
 * The figures behind an alert as they were when it was last seen. They are exact, also of small
 * groups: what leaves the system passes the dashboard's publish gate first.
 *
 * @param score how much it stands out: minus the base-10 logarithm of how many signals at least as
 *     strong chance alone gives in a week, over the whole city
 * @param peak the highest score since it was raised
 * @param contributors a lower bound of the people behind the reports
 * @param joined at least so many reports joined since it was raised
 * @param count what was expected and seen
 * @param level how tense it is
 * @param why one Dutch sentence with the figures behind it
 */
public record AlertFigures(
    @JsonProperty("score") double score,
    @JsonProperty("hoogsteScore") double peak,
    @JsonProperty("melders") int contributors,
    @JsonProperty("bijgekomen") int joined,
    @JsonProperty("aantallen") Expectation count,
    @JsonProperty("spanning") LevelEstimate level,
    @JsonProperty("waarom") String why) {

  /**
   * @throws IllegalArgumentException unless peak &gt;= score and no count is negative
   */
  public AlertFigures {
    if (!(peak >= score) || contributors < 0 || joined < 0) {
      throw new IllegalArgumentException("the peak is the highest score, and counts are positive");
    }
  }
}
