// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.publish;

import java.time.Duration;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.history.History;
import nl.rotterdam.lezenvandestad.streams.indicator.Evidence;
import nl.rotterdam.lezenvandestad.streams.tally.Histories;

/** Gathers what an indicator is concluded from. */
final class EvidenceFinder {

  /** The total over all themes has no half-life of its own in the catalogue. */
  private static final Duration HALF_LIFE_OF_ALL = Duration.ofDays(7);

  private final Histories histories;
  private final AreaTree areas;
  private final ThemeCatalogue themes;

  EvidenceFinder(Histories histories, AreaTree areas, ThemeCatalogue themes) {
    this.histories = histories;
    this.areas = areas;
    this.themes = themes;
  }

  Evidence of(Cell cell) {
    Duration halfLife = themes.find(cell.theme()).map(Theme::halfLife).orElse(HALF_LIFE_OF_ALL);
    return new Evidence(cell, halfLife, path(cell.theme(), cell), path(ThemeId.ALL, cell));
  }

  private List<History> path(ThemeId theme, Cell cell) {
    List<AreaId> upwards = areas.upwards(cell.area());
    return upwards.stream().map(area -> histories.of(new Cell(theme, area))).toList();
  }
}
