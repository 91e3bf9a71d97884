// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Reason;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Withheld;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CityState;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;

/** All that may be told of the city at one tick. Immutable. */
public final class Release {

  private final PublishGate gate;
  private final CityState state;
  private final Moment moment;
  private final Map<Cell, ReleasedCell> cells;

  /**
   * When it was released.
   *
   * @param releasedAt the tick
   * @param calculatedAt the moment of the newest indicator in it, if there is any
   * @param connected whether the figures were the newest there are
   */
  public record Moment(Instant releasedAt, Optional<Instant> calculatedAt, boolean connected) {}

  private Release(PublishGate gate, CityState state, Moment moment, Map<Cell, ReleasedCell> cells) {
    this.gate = gate;
    this.state = state;
    this.moment = moment;
    this.cells = cells;
  }

  static Release first(
      PublishGate gate, Collection<Cell> grid, CityState state, Instant now, boolean connected) {
    Map<Cell, ReleasedCell> cells = new LinkedHashMap<>();
    grid.forEach(cell -> cells.put(cell, gate.now(cell, state.cell(cell))));
    return new Release(gate, state, new Moment(now, state.calculatedAt(), connected), cells);
  }

  /**
   * The next release; cells of which nothing changed are taken over as they are. That a state is
   * the very same object is the cheapest way to know.
   */
  @SuppressWarnings("ReferenceEquality")
  Release next(CityState newer, Instant now, boolean connected) {
    Map<Cell, ReleasedCell> next = cells;
    if (newer != state) {
      next = new LinkedHashMap<>(cells);
      next.replaceAll((cell, released) ->
          newer.cell(cell) == state.cell(cell) ? released : gate.now(cell, newer.cell(cell)));
    }
    return new Release(gate, newer, new Moment(now, newer.calculatedAt(), connected), next);
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
    return Collections.unmodifiableCollection(cells.values());
  }

  /** This cell; one outside the catalogues was never heard of. */
  public ReleasedCell cell(Cell cell) {
    return cells.getOrDefault(cell, new Withheld(cell, Reason.NOTHING_HEARD));
  }

  /** This cell as it stood at the end of a day. */
  public ReleasedCell cellAtEndOf(LocalDate day, Cell cell) {
    return gate.endOf(day, cell, state.cell(cell));
  }

  /** The days of a cell, both ends included. */
  public ReleasedTrend days(Cell cell, LocalDate from, LocalDate to) {
    return gate.days(state.cell(cell), from, to);
  }

  /** The quarters of a cell that start in this stretch of time. */
  public ReleasedTrend quarters(Cell cell, Instant from, Instant until) {
    return gate.quarters(state.cell(cell), from, until);
  }

  /** The cells that are told differently than in an earlier release. */
  @SuppressWarnings("ReferenceEquality")
  public List<ReleasedCell> changedSince(Release earlier) {
    return cells == earlier.cells
        ? List.of()
        : cells.values().stream().filter(cell -> !earlier.tells(cell)).toList();
  }

  private boolean tells(ReleasedCell cell) {
    return cell.equals(cells.get(cell.cell()));
  }
}
