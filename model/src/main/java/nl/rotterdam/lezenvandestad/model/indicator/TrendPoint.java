// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * One bucket of the course of a cell through time; the newest record of a bucket is its state.
 *
 * @param theme the cell's theme
 * @param area the cell's area
 * @param bucket the stretch of time
 * @param tally what was counted in it
 * @param picture how the cell stood at the end of the bucket (or now, while it lasts); days alone
 *     have one
 */
public record TrendPoint(
    @JsonProperty("thema") ThemeId theme,
    @JsonProperty("gebied") AreaId area,
    @JsonProperty("tijdvak") Bucket bucket,
    @JsonProperty("telling") Tally tally,
    @JsonProperty("beeld") Optional<Picture> picture) {

  /**
   * How a cell stood.
   *
   * @param band its band
   * @param level its level with the interval
   * @param expected how many reports were expected in this bucket
   * @param contributors a lower bound of the people behind the build-up window at that moment
   */
  public record Picture(
      @JsonProperty("band") Band band,
      @JsonProperty("spanning") LevelEstimate level,
      @JsonProperty("verwacht") double expected,
      @JsonProperty("melders") int contributors) {}

  /** The cell it is about. */
  @JsonIgnore
  public Cell cell() {
    return new Cell(theme, area);
  }
}
