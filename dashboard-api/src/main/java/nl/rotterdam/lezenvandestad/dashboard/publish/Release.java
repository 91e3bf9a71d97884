// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.bundle.OpenBundles;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Released;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Withheld;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * All that may be told of the city at one tick: of a cell, of a set of cells, now or at the end of
 * an earlier day. Immutable.
 */
public final class Release {

  private final PublishGate gate;
  private final Collection<Cell> grid;
  private final Map<Cell, OpenBundles> bundles;
  private final Map<Cell, Released> toldCells;
  private final Map<Cell, ReleasedCell> cells;
  private final Optional<Instant> changedAt;
  private final Moment moment;

  /**
   * When it was released.
   *
   * @param releasedAt the tick
   * @param changedAt the tick at which a figure came out last, if one ever did
   * @param connected whether the figures were the newest there are
   */
  public record Moment(Instant releasedAt, Optional<Instant> changedAt, boolean connected) {}

  /**
   * @param before the release before this one: what did not change since is not calculated again
   */
  Release(
      PublishGate gate,
      Collection<Cell> grid,
      Map<Cell, OpenBundles> bundles,
      Instant tick,
      boolean connected,
      Optional<Release> before) {
    this.gate = gate;
    this.grid = grid;
    this.bundles = bundles;
    Optional<Release> same = before.filter(b -> b.stillHolds(bundles, tick));
    this.toldCells =
        same.map(b -> b.toldCells)
            .orElseGet(() ->
                told(cell ->
                    before.flatMap(b -> b.still(cell, this, tick)).or(() -> now(cell, tick))));
    this.cells = same.map(b -> b.cells).orElseGet(() -> filled(toldCells));
    this.changedAt = same.map(b -> b.changedAt).orElseGet(() -> newest(toldCells.values()));
    this.moment = new Moment(tick, changedAt, connected);
  }

  /** Without a new bundle, a new day or an acute cell that may end, everything stays as it is. */
  @SuppressWarnings("ReferenceEquality") // the very same map is the cheapest sign of no change
  private boolean stillHolds(Map<Cell, OpenBundles> next, Instant tick) {
    return next == bundles
        && day(tick).equals(day(moment.releasedAt()))
        && toldCells.values().stream().noneMatch(told -> told.band() == Band.ACUUT);
  }

  private Optional<Released> now(Cell cell, Instant tick) {
    return gate.now(cell, of(cell), tick);
  }

  /** This cell as it is told here, when nothing but a new bundle or a new day can change it. */
  @SuppressWarnings("ReferenceEquality") // the very same bundles are the cheapest sign of no change
  private Optional<Released> still(Cell cell, Release next, Instant tick) {
    return Optional.ofNullable(toldCells.get(cell))
        .filter(told -> told.band() != Band.ACUUT)
        .filter(told -> bundles.get(cell) == next.bundles.get(cell))
        .filter(told -> day(tick).equals(day(moment.releasedAt())));
  }

  /** The day that holds this moment. */
  static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  private static Optional<Instant> newest(Collection<Released> told) {
    return told.stream().map(Released::changedAt).max(Instant::compareTo);
  }

  private OpenBundles of(Cell cell) {
    return gate.allowsFigureOf(cell)
        ? bundles.getOrDefault(cell, OpenBundles.NONE)
        : OpenBundles.NONE;
  }

  private interface View {
    Optional<Released> of(Cell cell);
  }

  private Map<Cell, Released> told(View view) {
    Map<Cell, Released> told = new HashMap<>();
    bundles.keySet().forEach(cell -> view.of(cell).ifPresent(shown -> told.put(cell, shown)));
    return told;
  }

  private Map<Cell, ReleasedCell> filled(Map<Cell, Released> told) {
    Map<Cell, ReleasedCell> all = LinkedHashMap.newLinkedHashMap(grid.size());
    for (Cell cell : grid) {
      Optional<ReleasedCell> shown = Optional.ofNullable(told.get(cell));
      all.put(cell, shown.orElseGet(() -> new Withheld(cell, gate.nearest(cell, told))));
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

  /** This cell, when it is told. */
  Optional<Released> told(Cell cell) {
    return Optional.ofNullable(toldCells.get(cell));
  }

  /** The day it was released on. */
  LocalDate today() {
    return day(moment.releasedAt());
  }

  /**
   * Whether a bundle of this cell was made since a moment and counts for a day since, up to one.
   */
  boolean tellsOfTimeSince(Instant from, LocalDate last, Cell cell) {
    return of(cell).ofDays(day(from).toEpochDay(), last.toEpochDay()).stream()
        .anyMatch(bundle -> !bundle.madeAt().isBefore(from));
  }

  /** This cell as it stood at the end of a day, when that is told. */
  Optional<Released> toldAtEndOf(LocalDate day, Cell cell) {
    return gate.endOf(day, cell, of(cell));
  }

  /** Whether this is a day that is over, and of which the figures are still kept. */
  public boolean canLookBackTo(LocalDate day) {
    LocalDate today = day(moment.releasedAt());
    return day.isBefore(today) && !day.isBefore(oldestBefore(today));
  }

  /** The first day that can be looked back to on this day. */
  public static LocalDate oldestBefore(LocalDate today) {
    return today.minusDays(Resolution.DAY.kept().toDays());
  }

  /** Every cell of the catalogues as it stood at the end of a day. */
  public Map<Cell, ReleasedCell> cellsAtEndOf(LocalDate day) {
    return filled(told(cell -> gate.endOf(day, cell, of(cell))));
  }

  /** The weeks of a cell that hold a day from the first to the last, both ends included. */
  public ReleasedTrend weeks(Cell cell, LocalDate from, LocalDate to) {
    return gate.weeks(of(cell), from, to);
  }

  /** How much is heard from the city and from each gebied. */
  public List<ReleasedCoverage> coverage() {
    return gate.coveredAreas()
        .map(area -> gate.coverage(area, of(new Cell(ThemeId.ALL, area)), moment.releasedAt()))
        .toList();
  }

  /** The cells that are told differently than in an earlier release. */
  @SuppressWarnings("ReferenceEquality") // the very same map is the cheapest sign of no change
  public List<ReleasedCell> changedSince(Release earlier) {
    return cells == earlier.cells ? List.of() : differing(earlier);
  }

  private List<ReleasedCell> differing(Release earlier) {
    return cells.values().stream()
        .filter(cell -> !cell.equals(earlier.cells.get(cell.cell())))
        .toList();
  }
}
