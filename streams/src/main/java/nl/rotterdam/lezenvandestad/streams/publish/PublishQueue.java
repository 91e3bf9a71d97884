// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.publish;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;

/**
 * The cells to be published, each once, first come first served: those about now with their changed
 * buckets, and those of which older days changed. Not thread-safe.
 */
final class PublishQueue {

  private final Map<Cell, Set<Bucket>> recent = new LinkedHashMap<>();
  private final Map<Cell, DayRange> older = new LinkedHashMap<>();

  /** The cell's indicator may have changed. */
  void add(Cell cell) {
    recent.computeIfAbsent(cell, c -> new LinkedHashSet<>());
  }

  /** The cell's indicator and this bucket of it changed. */
  void add(Cell cell, Bucket bucket) {
    recent.computeIfAbsent(cell, c -> new LinkedHashSet<>()).add(bucket);
  }

  /** These days of the cell changed. */
  void add(Cell cell, DayRange days) {
    older.merge(cell, days, DayRange::with);
  }

  /** Takes the first cell about now. */
  Optional<Map.Entry<Cell, Set<Bucket>>> pollRecent() {
    return poll(recent);
  }

  /** Takes the first cell with older days. */
  Optional<Map.Entry<Cell, DayRange>> pollOlder() {
    return poll(older);
  }

  boolean isEmpty() {
    return recent.isEmpty() && older.isEmpty();
  }

  int size() {
    return recent.size() + older.size();
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
