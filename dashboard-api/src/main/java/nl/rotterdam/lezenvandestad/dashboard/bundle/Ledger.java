// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/** Every bundle that was made and is still kept. For one thread; what it hands out is immutable. */
public final class Ledger {

  private final AreaTree areas;
  private final List<Kept> all = new ArrayList<>();
  private final Map<Cell, Page> pages = new HashMap<>();
  private final Map<Cell, OpenBundles> open = new HashMap<>();
  private final Map<ThemeWeek, Map<Place, Tally>> taken = new HashMap<>();
  private final Set<Cell> changed = new HashSet<>();
  private Map<Cell, OpenBundles> handedOut = Map.of();

  /** What is written of one cell. */
  private static final class Page {

    private static final Page EMPTY = new Page();

    private final List<Bundle.Open> byDay = new ArrayList<>();
    private final Map<Week, Integer> within = new HashMap<>();
    private final Map<Week, Integer> own = new HashMap<>();
    private final Map<Week, Instant> newest = new HashMap<>();
  }

  private record ThemeDay(ThemeId theme, int day) {
    static ThemeDay of(Place place) {
      return new ThemeDay(place.theme(), place.day());
    }
  }

  /** A ledger without bundles, over these areas. */
  public Ledger(AreaTree areas) {
    this.areas = areas;
  }

  /** Writes a bundle in: it counts at its own cell and in those above. */
  public void add(Kept kept) {
    all.add(kept);
    kept.taken()
        .forEach((place, tally) ->
            taken
                .computeIfAbsent(place.themeWeek(), themeWeek -> new HashMap<>())
                .merge(place, tally, Tally::plus));
    if (kept instanceof Bundle bundle) {
      tell(bundle.open());
    }
  }

  private void tell(Bundle.Open made) {
    for (AreaId area : areas.upwards(made.cell().area())) {
      Cell cell = new Cell(made.cell().theme(), area);
      Page page = pages.computeIfAbsent(cell, c -> new Page());
      page.within.merge(made.week(), made.reports(), Integer::sum);
      page.byDay.add(OpenBundles.placeAfter(page.byDay, made.day()), made);
      changed.add(cell);
      if (area.equals(made.cell().area())) {
        page.own.merge(made.week(), made.reports(), Integer::sum);
        page.newest.merge(made.week(), made.madeAt(), (one, o) -> one.isAfter(o) ? one : o);
      }
    }
  }

  /** Forgets these bundles, as if they never were. */
  public void forget(Predicate<Kept> which) {
    List<Kept> kept = all.stream().filter(which.negate()).toList();
    if (kept.size() < all.size()) {
      beginAnew(kept);
    }
  }

  /**
   * Withdraws what rests on erased reports. Counts grow, unless they are erased: a whole theme or a
   * whole day at once. So when a place has less than was taken from it, all that was taken of its
   * theme and day is erased, and every bundle that took of it is withdrawn.
   *
   * @param looked the themes and weeks to look at
   * @param counted what is counted at a place, and in the areas below it; empty to leave it be
   * @return what takes the place of those bundles
   */
  public List<Withdrawn> withdraw(
      Collection<ThemeWeek> looked, Function<Place, Optional<Tally>> counted) {
    Set<ThemeDay> erased = new HashSet<>();
    for (ThemeWeek themeWeek : looked) {
      taken
          .getOrDefault(themeWeek, Map.of())
          .forEach((place, tally) -> {
            if (counted.apply(place).filter(there -> !tally.isWithin(there)).isPresent()) {
              erased.add(ThemeDay.of(place));
            }
          });
    }
    return erased.isEmpty() ? List.of() : withdraw(erased);
  }

  private List<Withdrawn> withdraw(Set<ThemeDay> erased) {
    Predicate<Place> isErased = place -> erased.contains(ThemeDay.of(place));
    List<Withdrawn> withdrawn = new ArrayList<>();
    List<Kept> left = new ArrayList<>();
    for (Kept kept : all) {
      if (kept.taken().keySet().stream().anyMatch(isErased)) {
        Withdrawn next = Withdrawn.of(kept, isErased);
        withdrawn.add(next);
        if (!next.taken().isEmpty()) {
          left.add(next);
        }
      } else {
        left.add(kept);
      }
    }
    beginAnew(left);
    return withdrawn;
  }

  private void beginAnew(List<Kept> next) {
    changed.addAll(pages.keySet());
    all.clear();
    pages.clear();
    open.clear();
    taken.clear();
    next.forEach(this::add);
  }

  /** The themes and weeks of which there are bundles. */
  public Set<ThemeWeek> themeWeeks() {
    return Set.copyOf(taken.keySet());
  }

  /** What may be known of each cell; the very same object while nothing of the cell changed. */
  public Map<Cell, OpenBundles> open() {
    if (!changed.isEmpty()) {
      for (Cell cell : changed) {
        if (pages.containsKey(cell)) {
          open.put(cell, new OpenBundles(page(cell).byDay));
        }
      }
      changed.clear();
      handedOut = Map.copyOf(open);
    }
    return handedOut;
  }

  /** What was taken from this place already. */
  Tally taken(Place place) {
    return taken.getOrDefault(place.themeWeek(), Map.of()).getOrDefault(place, Tally.NONE);
  }

  private Page page(Cell cell) {
    return pages.getOrDefault(cell, Page.EMPTY);
  }

  /** The reports of the bundles that were made at this cell itself. */
  int own(Cell cell, Week week) {
    return page(cell).own.getOrDefault(week, 0);
  }

  /** The tick of the newest bundle that was made at this cell itself. */
  Instant newest(Cell cell, Week week) {
    return page(cell).newest.getOrDefault(week, Instant.MIN);
  }

  /** The reports of all bundles in this cell. */
  int within(Cell cell, Week week) {
    return page(cell).within.getOrDefault(week, 0);
  }
}
