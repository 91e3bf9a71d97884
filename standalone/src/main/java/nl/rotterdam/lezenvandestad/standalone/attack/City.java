// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the API itself tells of a city: its themes and areas, and {@code k}.
 *
 * @param themes every theme but {@code alle}
 * @param parents of each area the one above it; of the city none
 */
public record City(List<String> themes, Map<String, Optional<String>> parents, int smallestGroup) {

  static final String ALL = "alle";

  public City {
    themes = List.copyOf(themes);
    parents = Map.copyOf(parents);
  }

  List<String> parts(String area) {
    return parents.entrySet().stream()
        .filter(entry -> entry.getValue().filter(area::equals).isPresent())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  List<String> above(String area) {
    List<String> above = new ArrayList<>();
    for (Optional<String> next = parents.getOrDefault(area, Optional.empty());
        next.isPresent();
        next = parents.getOrDefault(next.get(), Optional.empty())) {
      above.add(next.get());
    }
    return above;
  }

  int places(String area) {
    return 1 + parts(area).stream().mapToInt(this::places).sum();
  }
}
