// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;

/**
 * The whole city at one moment. Immutable.
 *
 * @param cells every cell that something is known of
 * @param calculatedAt the moment of the newest indicator, if there is any
 * @param watch the alerts, and when each theme was last watched
 */
public record CityState(
    Map<Cell, CellState> cells, Optional<Instant> calculatedAt, WatchState watch) {

  /** Before anything was read. */
  public static final CityState NOTHING =
      new CityState(Map.of(), Optional.empty(), WatchState.NOTHING);

  /** What is known of this cell. */
  public CellState cell(Cell cell) {
    return cells.getOrDefault(cell, CellState.UNHEARD);
  }
}
