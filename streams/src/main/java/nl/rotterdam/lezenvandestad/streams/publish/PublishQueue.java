// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.publish;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;

/**
 * The cells to be published, each once, first come first served: those about now with their changed
 * buckets, and those of which days days changed. Not thread-safe.
 */
final class PublishQueue {

  private final Map<Cell, Set<Bucket>> standings = new LinkedHashMap<>();
  private final Map<Cell, DayRange> days = new LinkedHashMap<>();

  /** The cell's indicator may have changed. */
  void add(Cell cell) {
    standings.computeIfAbsent(cell, c -> new LinkedHashSet<>());
  }

  /** The cell's indicator and this quarter of it changed. */
  void add(Cell cell, Bucket quarter) {
    standings.computeIfAbsent(cell, c -> new LinkedHashSet<>()).add(quarter);
  }

  /** These days of the cell changed. */
  void add(Cell cell, DayRange range) {
    days.merge(cell, range, DayRange::with);
  }

  /** Forgets what waits of these cells. */
  void remove(Predicate<Cell> erased) {
    standings.keySet().removeIf(erased);
    days.keySet().removeIf(erased);
  }

  /** Takes the first cell with a standing, and its quarters. */
  Optional<Map.Entry<Cell, Set<Bucket>>> pollStanding() {
    return poll(standings);
  }

  /** Takes the first cell with days. */
  Optional<Map.Entry<Cell, DayRange>> pollDays() {
    return poll(days);
  }

  boolean isEmpty() {
    return standings.isEmpty() && days.isEmpty();
  }

  private static <V> Optional<Map.Entry<Cell, V>> poll(Map<Cell, V> queue) {
    var cells = queue.entrySet().iterator();
    if (!cells.hasNext()) {
      return Optional.empty();
    }
    Map.Entry<Cell, V> first = Map.Entry.copyOf(cells.next());
    cells.remove();
    return Optional.of(first);
  }
}
