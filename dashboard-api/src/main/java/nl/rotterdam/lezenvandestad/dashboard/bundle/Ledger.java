// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;

/** Every bundle that was made and is still kept. For one thread; what it hands out is immutable. */
public final class Ledger {

  private final AreaTree areas;
  private final List<Bundle> all = new ArrayList<>();
  private final Map<Cell, List<Bundle.Open>> byCell = new HashMap<>();
  private final Map<Cell, OpenBundles> open = new HashMap<>();
  private final Map<Place, Tally> taken = new HashMap<>();
  private final Map<CellWeek, Integer> own = new HashMap<>();
  private final Map<CellWeek, Integer> within = new HashMap<>();

  private final Set<Cell> changed = new HashSet<>();
  private Map<Cell, OpenBundles> handedOut = Map.of();

  private record CellWeek(Cell cell, Week week) {}

  /** A ledger without bundles, over these areas. */
  public Ledger(AreaTree areas) {
    this.areas = areas;
  }

  /** Writes a bundle in: it counts at its own cell and in those above. */
  public void add(Bundle bundle) {
    all.add(bundle);
    Bundle.Open made = bundle.open();
    own.merge(new CellWeek(bundle.cell(), made.week()), made.reports(), Integer::sum);
    for (AreaId area : areas.upwards(bundle.cell().area())) {
      Cell cell = new Cell(bundle.cell().theme(), area);
      within.merge(new CellWeek(cell, made.week()), made.reports(), Integer::sum);
      List<Bundle.Open> there = byCell.computeIfAbsent(cell, c -> new ArrayList<>());
      there.add(OpenBundles.placeAfter(there, made.day()), made);
      changed.add(cell);
    }
    bundle.taken().forEach((place, tally) -> taken.merge(place, tally, Tally::plus));
  }

  /** Forgets these bundles, as if they never were. */
  public void forget(Predicate<Bundle> which) {
    List<Bundle> kept = all.stream().filter(which.negate()).toList();
    if (kept.size() == all.size()) {
      return;
    }
    changed.addAll(byCell.keySet());
    all.clear();
    byCell.clear();
    open.clear();
    taken.clear();
    own.clear();
    within.clear();
    kept.forEach(this::add);
  }

  /** What may be known of each cell; the very same object while nothing of the cell changed. */
  public Map<Cell, OpenBundles> open() {
    if (!changed.isEmpty()) {
      for (Cell cell : changed) {
        if (byCell.containsKey(cell)) {
          open.put(cell, new OpenBundles(byCell.get(cell)));
        }
      }
      changed.clear();
      handedOut = Map.copyOf(open);
    }
    return handedOut;
  }

  /** What was taken from this place already. */
  Tally taken(Place place) {
    return taken.getOrDefault(place, Tally.NONE);
  }

  /** The reports of the bundles that were made at this cell itself. */
  int own(Cell cell, Week week) {
    return own.getOrDefault(new CellWeek(cell, week), 0);
  }

  /** The reports of all bundles in this cell. */
  int within(Cell cell, Week week) {
    return within.getOrDefault(new CellWeek(cell, week), 0);
  }
}
