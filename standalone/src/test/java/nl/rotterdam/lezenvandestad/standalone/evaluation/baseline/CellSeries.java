// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation.baseline;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.standalone.evaluation.CityReport;
import nl.rotterdam.lezenvandestad.standalone.evaluation.TestCity;

/**
 * How many reports each cell had in each hour.
 *
 * @param start the first hour
 * @param byCell the counts from then on
 */
record CellSeries(Instant start, Map<Cell, int[]> byCell) {

  static final int DAY = 24;
  private static final Duration HOUR = Duration.ofHours(1);

  static CellSeries of(TestCity city) {
    Instant start =
        city.reports().getFirst().observedAt().truncatedTo(java.time.temporal.ChronoUnit.DAYS);
    int hours = (int) Duration.between(start, city.truth().end()).dividedBy(HOUR);
    Map<Cell, int[]> byCell = new TreeMap<>(java.util.Comparator.comparing(Cell::toString));
    for (CityReport report : city.reports()) {
      int hour = (int) Duration.between(start, report.observedAt()).dividedBy(HOUR);
      for (ThemeId theme : report.themes()) {
        AreaId area = report.area();
        int[] counts = byCell.computeIfAbsent(new Cell(theme, area), cell -> new int[hours]);
        if (hour < hours) {
          counts[hour]++;
        }
      }
    }
    return new CellSeries(start, byCell);
  }

  /** The end of this hour, counted from 0. */
  Instant endOf(int hour) {
    return start.plus(HOUR.multipliedBy(hour + 1L));
  }

  /** The counts of the days that end with this hour, the oldest first. */
  static double[] daysUpTo(int[] hours, int hour, int days) {
    double[] sums = new double[days];
    for (int back = 0; back < days * DAY; back++) {
      sums[days - 1 - back / DAY] += hours[hour - back];
    }
    return sums;
  }
}
