// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.indicator;

import java.time.Duration;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.streams.history.History;

/**
 * What an indicator is concluded from.
 *
 * @param cell the cell that is asked about
 * @param halfLife after this time a report weighs half, positive
 * @param path the cell's own history first, then that of each cell above it, the city last
 * @param allPath the histories of {@code alle} in the same areas, in the same order
 */
public record Evidence(Cell cell, Duration halfLife, List<History> path, List<History> allPath) {

  /**
   * @throws IllegalArgumentException when a path is empty or they differ in length
   */
  public Evidence {
    path = List.copyOf(path);
    allPath = List.copyOf(allPath);
    if (path.isEmpty() || path.size() != allPath.size()) {
      throw new IllegalArgumentException("both paths run from the cell to the city");
    }
  }

  /** The cell's own history. */
  History own() {
    return path.getFirst();
  }

  /** What was heard of any theme in the gebied of the cell, or in the city for the city itself. */
  History allInGebied() {
    return allPath.get(Math.max(0, allPath.size() - 2));
  }
}
