// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.publish.Release;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;

/**
 * The city as a page shows it.
 *
 * @param release what may be told
 * @param day the day at whose end it is shown; empty for now
 * @param past every cell as it stood then; none for now
 */
record City(Release release, Optional<LocalDate> day, Map<Cell, ReleasedCell> past) {

  static City now(Release release) {
    return new City(release, Optional.empty(), Map.of());
  }

  static City atEndOf(LocalDate day, Release release) {
    return new City(release, Optional.of(day), release.cellsAtEndOf(day));
  }

  ReleasedCell cell(Cell cell) {
    return past.getOrDefault(cell, release.cell(cell));
  }

  LocalDate today() {
    return Words.utcDay(release.moment().releasedAt());
  }

  /** The last day that the page is about. */
  LocalDate lastDay() {
    return day.orElseGet(this::today);
  }

  String link(Cell cell) {
    return "/cel/" + cell.theme() + "/" + cell.area() + day.map(d -> "?op=" + d).orElse("");
  }

  String home() {
    return day.map(d -> PageRoutes.HOME + "?op=" + d).orElse(PageRoutes.HOME);
  }
}
