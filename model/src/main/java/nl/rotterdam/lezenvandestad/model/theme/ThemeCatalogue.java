// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.theme;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The themes the city follows, in the order in which they are shown. Immutable. */
public final class ThemeCatalogue {

  private final List<ThemeGroup> groups;
  private final Map<ThemeId, Theme> themes = new LinkedHashMap<>();

  /**
   * @throws IllegalArgumentException when an id is double
   */
  public ThemeCatalogue(List<ThemeGroup> groups, Collection<Theme> themes) {
    this.groups = List.copyOf(groups);
    for (Theme theme : themes) {
      if (this.themes.putIfAbsent(theme.id(), theme) != null) {
        throw new IllegalArgumentException("double theme id " + theme.id());
      }
    }
  }

  /** The groups, in the order in which they are shown. */
  public List<ThemeGroup> groups() {
    return groups;
  }

  /** Every theme, without {@code alle}. */
  public Collection<Theme> all() {
    return List.copyOf(themes.values());
  }

  /** The theme with this id, if there is one. */
  public Optional<Theme> find(ThemeId id) {
    return Optional.ofNullable(themes.get(id));
  }
}
