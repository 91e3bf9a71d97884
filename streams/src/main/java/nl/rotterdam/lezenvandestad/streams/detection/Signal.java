// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import java.time.Instant;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Expectation;
import nl.rotterdam.lezenvandestad.model.indicator.LevelEstimate;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * A theme stands out in an area, or in several that belong together.
 *
 * @param theme the theme
 * @param areas where, the strongest first; the city alone when it is the whole city; never empty
 * @param kind over days and weeks, or now
 * @param score how much it stands out, comparable over all cells, themes and kinds: minus the
 *     base-10 logarithm of how many signals at least as strong chance alone gives in a week, over
 *     the whole city. At a budget of one false alarm a week the line is 0
 * @param at the quarter it holds for
 * @param contributors a lower bound of the people behind the reports that made it
 * @param count what was expected and seen in the areas together, over the window that stood out
 * @param level how tense it is in the areas together
 * @param why one Dutch sentence with the figures behind it
 */
public record Signal(
    ThemeId theme,
    List<AreaId> areas,
    AlertKind kind,
    double score,
    Instant at,
    int contributors,
    Expectation count,
    LevelEstimate level,
    String why) {

  /**
   * @throws IllegalArgumentException when there is no area or the score is no number
   */
  public Signal {
    areas = List.copyOf(areas);
    if (areas.isEmpty() || Double.isNaN(score)) {
      throw new IllegalArgumentException("a signal is somewhere, and says how strong it is");
    }
  }
}
