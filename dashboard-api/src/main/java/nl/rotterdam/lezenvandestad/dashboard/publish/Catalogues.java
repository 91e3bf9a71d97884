// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/** The themes and areas that there are. Immutable. */
public record Catalogues(AreaTree areas, ThemeCatalogue themes) {

  /** Every cell there can be: of all themes together, of the groups, of the themes. */
  List<Cell> cells() {
    return themes.tree().counted().stream()
        .flatMap(theme -> areas.all().stream().map(area -> new Cell(theme, area.id())))
        .toList();
  }

  /** The theme with this id, or the group; {@code alle} included. */
  public Optional<ThemeId> theme(String text) {
    return Optional.of(text)
        .filter(ThemeId::isValid)
        .map(ThemeId::new)
        .filter(themes.tree().counted()::contains);
  }

  /** The area with this id. */
  public Optional<AreaId> area(String text) {
    return Optional.of(text)
        .filter(AreaId::isValid)
        .map(AreaId::new)
        .filter(id -> areas.find(id).isPresent());
  }

  /** The cell of these two ids. */
  public Optional<Cell> cell(String theme, String area) {
    return theme(theme).flatMap(t -> area(area).map(a -> new Cell(t, a)));
  }

  /**
   * Whether the theme's passport lets this place have a figure of its own; of a group, those of all
   * its themes. Of {@code alle}, which names nobody, every place may.
   */
  boolean allowFigureOf(ThemeId theme, AreaId area) {
    return theme.equals(ThemeId.ALL)
        || themes.tree().themesIn(theme).stream().allMatch(each -> passportAllows(each, area));
  }

  private boolean passportAllows(ThemeId theme, AreaId area) {
    return themes
        .find(theme)
        .flatMap(found -> areas.find(area).map(found.passport()::allowsFigureOf))
        .orElse(true);
  }

  /** How deep the area of this cell lies. */
  public AreaLevel level(Cell cell) {
    return areas.find(cell.area()).orElseThrow().level();
  }
}
