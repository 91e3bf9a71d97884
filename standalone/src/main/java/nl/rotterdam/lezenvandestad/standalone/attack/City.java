// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the API and the published rules tell of a city: its themes and areas, {@code k}, and how
 * coarse levels are.
 *
 * @param themes every theme but {@code alle}
 * @param groups of each group with figures its themes
 * @param parents of each area the one above it; of the city none
 * @param levelWidth the mean of a bundle lies so far at most from what it counts for
 */
public record City(
    List<String> themes,
    Map<String, List<String>> groups,
    Map<String, Optional<String>> parents,
    int smallestGroup,
    double levelWidth) {

  static final String ALL = "alle";

  public City {
    themes = List.copyOf(themes);
    groups = Map.copyOf(groups);
    parents = Map.copyOf(parents);
  }

  /** All that has figures: {@code alle}, groups and themes. */
  List<String> counted() {
    return Stream.of(Stream.of(ALL), groups.keySet().stream().sorted(), themes.stream())
        .flatMap(names -> names)
        .toList();
  }

  /** What has parts: {@code alle} and the groups. */
  List<String> wholes() {
    return Stream.concat(Stream.of(ALL), groups.keySet().stream().sorted()).toList();
  }

  /** The groups and the themes without one, or the themes of a group. */
  List<String> partsOf(String whole) {
    if (!whole.equals(ALL)) {
      return groups.getOrDefault(whole, List.of());
    }
    List<String> grouped = groups.values().stream().flatMap(List::stream).toList();
    return Stream.concat(
            groups.keySet().stream().sorted(),
            themes.stream().filter(theme -> !grouped.contains(theme)))
        .toList();
  }

  /** The themes within: all, those of a group, or the theme itself. */
  List<String> themesIn(String name) {
    return name.equals(ALL) ? themes : groups.getOrDefault(name, List.of(name));
  }

  List<String> parts(String area) {
    return parents.entrySet().stream()
        .filter(entry -> entry.getValue().filter(area::equals).isPresent())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The area and those above it. */
  List<String> upwards(String area) {
    List<String> upwards = new ArrayList<>(List.of(area));
    for (Optional<String> next = parents.getOrDefault(area, Optional.empty());
        next.isPresent();
        next = parents.getOrDefault(next.get(), Optional.empty())) {
      upwards.add(next.get());
    }
    return upwards;
  }

  /** The area and those below it. */
  List<String> within(String area) {
    List<String> within = new ArrayList<>(List.of(area));
    parts(area).forEach(part -> within.addAll(within(part)));
    return within;
  }
}
