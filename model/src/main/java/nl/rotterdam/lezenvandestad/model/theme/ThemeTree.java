// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a report counts under: its themes, the groups of these, and {@code alle}. A report of two
 * themes of a group counts once in it. A group of one theme would say what the theme says, and is
 * none here. Immutable.
 */
public final class ThemeTree {

  private static final int LEAST_OF_A_GROUP = 2;

  private final List<ThemeId> themes;
  private final Map<ThemeId, List<ThemeId>> groups;
  private final Map<ThemeId, ThemeId> groupOf = new LinkedHashMap<>();
  private final List<ThemeId> parts = new ArrayList<>();
  private final Set<ThemeId> counted = new LinkedHashSet<>(Set.of(ThemeId.ALL));

  /**
   * @param themes every theme but {@code alle}
   * @param groups of each group its themes
   */
  public ThemeTree(List<ThemeId> themes, Map<ThemeId, List<ThemeId>> groups) {
    this.themes = List.copyOf(themes);
    Map<ThemeId, List<ThemeId>> kept = new LinkedHashMap<>();
    groups.forEach((group, of) -> {
      if (of.size() >= LEAST_OF_A_GROUP) {
        kept.put(group, List.copyOf(of));
        of.forEach(theme -> groupOf.put(theme, group));
      }
    });
    this.groups = Collections.unmodifiableMap(kept);
    parts.addAll(kept.keySet());
    this.themes.stream().filter(theme -> !groupOf.containsKey(theme)).forEach(parts::add);
    counted.addAll(kept.keySet());
    counted.addAll(themes);
  }

  /** Every theme but {@code alle}. */
  public List<ThemeId> themes() {
    return themes;
  }

  /** Every group. */
  public List<ThemeId> groups() {
    return List.copyOf(groups.keySet());
  }

  /** All that is counted, in this order: {@code alle}, the groups, the themes. */
  public Set<ThemeId> counted() {
    return Collections.unmodifiableSet(counted);
  }

  /** What a report of these themes counts under, each once. */
  public Set<ThemeId> countedUnder(Collection<ThemeId> ofReport) {
    Set<ThemeId> counted = new LinkedHashSet<>(ofReport);
    ofReport.forEach(theme -> groupOf(theme).ifPresent(counted::add));
    counted.add(ThemeId.ALL);
    return counted;
  }

  /** The group of this theme, if it has one. */
  public Optional<ThemeId> groupOf(ThemeId theme) {
    return Optional.ofNullable(groupOf.get(theme));
  }

  /** Whether this is a group. */
  public boolean isGroup(ThemeId id) {
    return groups.containsKey(id);
  }

  /** What the whole is made of: groups and themes without one, or themes; of a theme nothing. */
  public List<ThemeId> parts(ThemeId whole) {
    return whole.equals(ThemeId.ALL)
        ? Collections.unmodifiableList(parts)
        : groups.getOrDefault(whole, List.of());
  }

  /** The themes within: all, those of a group, or the theme itself. */
  public List<ThemeId> themesIn(ThemeId id) {
    return id.equals(ThemeId.ALL) ? themes : groups.getOrDefault(id, List.of(id));
  }
}
