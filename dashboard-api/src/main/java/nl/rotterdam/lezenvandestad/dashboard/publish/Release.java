// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Bundle;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Released;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Withheld;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;

/**
 * All that may be told of the city at one tick: of a cell, of a set of cells, now or at the end of
 * an earlier day. Immutable.
 */
public final class Release {

  private final PublishGate gate;
  private final Collection<Cell> grid;
  private final Map<Cell, List<Bundle.Open>> bundles;
  private final Moment moment;
  private final Map<Cell, ReleasedCell> cells;

  /**
   * When it was released.
   *
   * @param releasedAt the tick
   * @param changedAt the tick at which a figure came out last, if one ever did
   * @param connected whether the figures were the newest there are
   */
  public record Moment(Instant releasedAt, Optional<Instant> changedAt, boolean connected) {}

  Release(
      PublishGate gate,
      Collection<Cell> grid,
      Map<Cell, List<Bundle.Open>> bundles,
      Instant tick,
      boolean connected) {
    this.gate = gate;
    this.grid = grid;
    this.bundles = bundles;
    this.cells = all(cell -> gate.now(cell, of(cell), tick));
    this.moment = new Moment(tick, newest(cells.values()), connected);
  }

  private static Optional<Instant> newest(Collection<ReleasedCell> cells) {
    return cells.stream()
        .filter(Released.class::isInstance)
        .map(cell -> ((Released) cell).changedAt())
        .max(Instant::compareTo);
  }

  private List<Bundle.Open> of(Cell cell) {
    return bundles.getOrDefault(cell, List.of());
  }

  private interface View {
    Optional<Released> of(Cell cell);
  }

  private Map<Cell, ReleasedCell> all(View view) {
    Map<Cell, Released> told = new HashMap<>();
    bundles.keySet().forEach(cell -> view.of(cell).ifPresent(shown -> told.put(cell, shown)));
    Map<Cell, ReleasedCell> all = LinkedHashMap.newLinkedHashMap(grid.size());
    for (Cell cell : grid) {
      Optional<ReleasedCell> shown = Optional.ofNullable(told.get(cell));
      all.put(cell, shown.orElseGet(() -> new Withheld(cell, gate.above(cell, told))));
    }
    return all;
  }

  /** When it was released and how new its figures are. */
  public Moment moment() {
    return moment;
  }

  /** How many people are never told about when they are fewer. */
  public int smallestGroup() {
    return gate.smallestGroup();
  }

  /** Every cell of the catalogues. */
  public Collection<ReleasedCell> cells() {
    return cells.values();
  }

  /** This cell; of one outside the catalogues nothing is told. */
  public ReleasedCell cell(Cell cell) {
    return cells.getOrDefault(cell, new Withheld(cell, Optional.empty()));
  }

  /** Every cell of the catalogues as it stood at the end of a day. */
  public Map<Cell, ReleasedCell> cellsAtEndOf(LocalDate day) {
    return all(cell -> gate.endOf(day, cell, of(cell)));
  }

  /** The weeks of a cell that hold a day from the first to the last, both ends included. */
  public ReleasedTrend weeks(Cell cell, LocalDate from, LocalDate to) {
    return gate.weeks(of(cell), from, to);
  }

  /** The cells that are told differently than in an earlier release. */
  public List<ReleasedCell> changedSince(Release earlier) {
    return cells.values().stream()
        .filter(cell -> !cell.equals(earlier.cells.get(cell.cell())))
        .toList();
  }
}
