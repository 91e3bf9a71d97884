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
  private final ThemeTree tree;

  /**
   * @throws IllegalArgumentException when an id is double, also of a group
   */
  public ThemeCatalogue(List<ThemeGroup> groups, Collection<Theme> themes) {
    this.groups = List.copyOf(groups);
    for (Theme theme : themes) {
      if (this.themes.putIfAbsent(theme.id(), theme) != null) {
        throw new IllegalArgumentException("double theme id " + theme.id());
      }
    }
    Map<ThemeId, List<ThemeId>> byGroup = new LinkedHashMap<>();
    for (ThemeGroup group : this.groups) {
      if (this.themes.containsKey(group.id()) || byGroup.put(group.id(), of(group)) != null) {
        throw new IllegalArgumentException("double id of a group " + group.id());
      }
    }
    this.tree = new ThemeTree(List.copyOf(this.themes.keySet()), byGroup);
  }

  private List<ThemeId> of(ThemeGroup group) {
    return themes.values().stream()
        .filter(theme -> theme.group().equals(group.id().value()))
        .map(Theme::id)
        .toList();
  }

  /** The groups, in the order in which they are shown. */
  public List<ThemeGroup> groups() {
    return groups;
  }

  /** Every theme, without {@code alle}. */
  public Collection<Theme> all() {
    return List.copyOf(themes.values());
  }

  /** What reports count under. */
  public ThemeTree tree() {
    return tree;
  }

  /** The group with this id, if there is one. */
  public Optional<ThemeGroup> findGroup(ThemeId id) {
    return groups.stream().filter(group -> group.id().equals(id)).findFirst();
  }

  /** The theme with this id, if there is one. */
  public Optional<Theme> find(ThemeId id) {
    return Optional.ofNullable(themes.get(id));
  }
}
