// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.tally;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.streams.history.History;

/** What every cell of a task remembers, in memory. Not thread-safe. */
public final class Histories {

  private final AreaTree areas;
  private final Map<Cell, History> byCell = new HashMap<>();

  /** Nothing remembered yet, in the areas of this tree. */
  public Histories(AreaTree areas) {
    this.areas = areas;
  }

  /**
   * Adds a count to its cell and to each cell above it; a quarter also counts in its day. An area
   * that is no longer in the tree counts nowhere.
   */
  public void add(CellBucket place, Counted counted) {
    Bucket bucket = place.bucket();
    Bucket day = Buckets.dayOf(bucket);
    for (AreaId area : areas.upwards(place.cell().area())) {
      Cell cell = new Cell(place.cell().theme(), area);
      History grown = plus(of(cell), day, counted);
      byCell.put(
          cell, bucket.resolution() == Resolution.DAY ? grown : plus(grown, bucket, counted));
    }
  }

  private static History plus(History history, Bucket bucket, Counted counted) {
    History grown =
        counted.chosen().equals(Tally.NONE) ? history : history.plus(bucket, counted.chosen());
    return counted.suggested().equals(Tally.NONE)
        ? grown
        : grown.plusSuggested(bucket, counted.suggested());
  }

  /** The history of this cell, empty when nothing was heard of it. */
  public History of(Cell cell) {
    return byCell.getOrDefault(cell, History.EMPTY);
  }

  /** Every cell of which something was heard since the start. */
  public Set<Cell> cells() {
    return byCell.keySet();
  }

  /** Forgets everything of this scope. */
  public void erase(Scope scope) {
    byCell.keySet().removeIf(scope::covers);
    byCell.replaceAll(
        (cell, history) -> history.without(bucket -> scope.covers(new CellBucket(cell, bucket))));
  }

  /** Forgets the buckets past their time. */
  public void expireAt(Instant now) {
    byCell.replaceAll((cell, history) -> history.expiredAt(now));
  }
}
