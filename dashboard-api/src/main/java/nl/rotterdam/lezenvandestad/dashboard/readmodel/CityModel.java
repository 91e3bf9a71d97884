// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;

/** Builds the state of the city from changes, in their order. For one thread. */
public final class CityModel {

  private final Map<Cell, CellState> cells = new HashMap<>();
  private Optional<Instant> calculatedAt = Optional.empty();

  /** Takes a batch in. */
  public void apply(List<Change> batch) {
    Map<Cell, CellChanges> byCell = new LinkedHashMap<>();
    for (Change change : batch) {
      byCell.computeIfAbsent(change.cell(), cell -> new CellChanges()).add(change);
      if (change instanceof Change.OfIndicator(var _, var indicator)) {
        indicator.ifPresent(next -> calculated(next.calculatedAt()));
      }
    }
    byCell.forEach(
        (cell, changes) -> put(cell, cells.getOrDefault(cell, CellState.UNHEARD).with(changes)));
  }

  private void calculated(Instant moment) {
    if (calculatedAt.filter(newest -> !newest.isBefore(moment)).isEmpty()) {
      calculatedAt = Optional.of(moment);
    }
  }

  /** Lets go of buckets that have passed their time of keeping. */
  public void expire(Instant now) {
    cells.replaceAll((cell, state) -> state.keptAt(now));
    cells.values().removeIf(CellState::isEmpty);
  }

  private void put(Cell cell, CellState state) {
    if (state.isEmpty()) {
      cells.remove(cell);
    } else {
      cells.put(cell, state);
    }
  }

  /** How the city stands now; later changes do not touch it. */
  public CityState state() {
    return new CityState(Collections.unmodifiableMap(new HashMap<>(cells)), calculatedAt);
  }
}
