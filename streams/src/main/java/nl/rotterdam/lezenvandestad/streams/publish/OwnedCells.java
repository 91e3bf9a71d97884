// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.publish;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.spread.ThemeShare;

/** Which cells one task publishes. Immutable. */
final class OwnedCells {

  private final Set<ThemeId> themes;
  private final List<Cell> always;

  OwnedCells(AreaTree areas, ThemeCatalogue catalogue, ThemeShare share) {
    themes =
        catalogue.tree().counted().stream()
            .filter(share::owns)
            .collect(Collectors.toUnmodifiableSet());
    always =
        themes.stream()
            .sorted()
            .flatMap(theme -> coarse(areas).map(area -> new Cell(theme, area.id())))
            .toList();
  }

  boolean owns(ThemeId theme) {
    return themes.contains(theme);
  }

  /** The cells that exist before anything was heard: the city and its gebieden. */
  List<Cell> always() {
    return always;
  }

  private static Stream<Area> coarse(AreaTree areas) {
    return areas.all().stream().filter(area -> area.level() != AreaLevel.WIJK);
  }
}
