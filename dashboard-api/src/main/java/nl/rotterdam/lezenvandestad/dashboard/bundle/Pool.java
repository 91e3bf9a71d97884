// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;

/** Single reports that wait for a bundle. */
record Pool(List<Part> parts) {

  static final Pool EMPTY = new Pool(List.of());

  /** The reports that wait at one place. */
  record Part(Place place, Tally reports) {}

  Pool {
    parts = List.copyOf(parts);
  }

  Pool plus(Pool other) {
    List<Part> both = new ArrayList<>(parts);
    both.addAll(other.parts);
    return new Pool(both);
  }

  Pool only(Predicate<Place> which) {
    return new Pool(parts.stream().filter(part -> which.test(part.place())).toList());
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  Tally sum() {
    Tally sum = Tally.NONE;
    for (Part part : parts) {
      sum = sum.plus(part.reports());
    }
    return sum;
  }

  Map<Place, Tally> byPlace() {
    Map<Place, Tally> byPlace = new HashMap<>();
    parts.forEach(part -> byPlace.merge(part.place(), part.reports(), Tally::plus));
    return byPlace;
  }
}
