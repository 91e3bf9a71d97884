// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the API and the published rules tell of a city: its themes and areas, {@code k}, and how
 * coarse levels are. Immutable.
 */
public final class City {

  static final String ALL = "alle";

  private final List<String> themes;
  private final Map<String, List<String>> groups;
  private final List<String> wholes;
  private final List<String> areas;
  private final Map<String, List<String>> upwards = new HashMap<>();
  private final Map<String, List<String>> parts = new HashMap<>();
  private final int smallestGroup;
  private final double levelWidth;

  /**
   * @param themes every theme but {@code alle}
   * @param groups of each group with figures its themes
   * @param parents of each area the one above it; of the city none
   * @param levelWidth the mean of a bundle lies so far at most from what it counts for
   */
  public City(
      List<String> themes,
      Map<String, List<String>> groups,
      Map<String, Optional<String>> parents,
      int smallestGroup,
      double levelWidth) {
    this.themes = List.copyOf(themes);
    this.groups = Map.copyOf(groups);
    this.wholes = Stream.concat(Stream.of(ALL), groups.keySet().stream().sorted()).toList();
    this.areas = parents.keySet().stream().sorted().toList();
    this.smallestGroup = smallestGroup;
    this.levelWidth = levelWidth;
    for (String area : areas) {
      List<String> above = new ArrayList<>(List.of(area));
      Optional<String> next = parents.getOrDefault(area, Optional.empty());
      next.ifPresent(parent -> parts.computeIfAbsent(parent, p -> new ArrayList<>()).add(area));
      while (next.isPresent()) {
        above.add(next.get());
        next = parents.getOrDefault(next.get(), Optional.empty());
      }
      upwards.put(area, List.copyOf(above));
    }
  }

  int smallestGroup() {
    return smallestGroup;
  }

  double levelWidth() {
    return levelWidth;
  }

  List<String> themes() {
    return themes;
  }

  boolean isGroup(String name) {
    return groups.containsKey(name);
  }

  /** All that has figures: {@code alle}, groups and themes. */
  List<String> counted() {
    return Stream.concat(wholes.stream(), themes.stream()).toList();
  }

  /** What has parts: {@code alle} and the groups. */
  List<String> wholes() {
    return wholes;
  }

  /** The groups and the themes without one, or the themes of a group. */
  List<String> partsOf(String whole) {
    if (!whole.equals(ALL)) {
      return groups.getOrDefault(whole, List.of());
    }
    Stream<String> ungrouped =
        themes.stream()
            .filter(theme -> groups.values().stream().noneMatch(group -> group.contains(theme)));
    return Stream.concat(wholes.stream().skip(1), ungrouped).toList();
  }

  /** The themes within: all, those of a group, or the theme itself. */
  List<String> themesIn(String name) {
    return name.equals(ALL) ? themes : groups.getOrDefault(name, List.of(name));
  }

  /** Every area, in the order of their names. */
  List<String> areas() {
    return areas;
  }

  /** Those directly below an area. */
  List<String> parts(String area) {
    return parts.getOrDefault(area, List.of());
  }

  /** The area and those above it. */
  List<String> upwards(String area) {
    return upwards.getOrDefault(area, List.of(area));
  }

  /** The area and those below it. */
  List<String> within(String area) {
    List<String> within = new ArrayList<>(List.of(area));
    parts(area).forEach(part -> within.addAll(within(part)));
    return within;
  }
}
