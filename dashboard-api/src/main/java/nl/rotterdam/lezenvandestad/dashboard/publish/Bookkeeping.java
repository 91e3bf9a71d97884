// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Bundle;
import nl.rotterdam.lezenvandestad.dashboard.bundle.BundleLog;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Bundling;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Ledger;
import nl.rotterdam.lezenvandestad.dashboard.bundle.OpenBundles;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Week;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CellState;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CityState;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/** Bundles at each tick what changed since the last, and keeps the ledger. For one thread. */
final class Bookkeeping {

  private final Catalogues catalogues;
  private final List<ThemeId> themes;
  private final Bundling bundling;
  private final BundleLog log;
  private Optional<Books> books = Optional.empty();

  /** The state of the work; gone when it is not sure what was kept. */
  private record Books(Ledger ledger, Settled settled, LocalDate day, List<Set<ToDo>> earlier) {}

  private record ToDo(ThemeId theme, Week week) implements Comparable<ToDo> {
    @Override
    public int compareTo(ToDo other) {
      int byTheme = theme.compareTo(other.theme);
      return byTheme != 0 ? byTheme : week.compareTo(other.week);
    }
  }

  Bookkeeping(Catalogues catalogues, Rules rules, BundleLog log) {
    this.catalogues = catalogues;
    this.themes = catalogues.themes().all().stream().map(Theme::id).toList();
    this.bundling = new Bundling(catalogues.areas(), themes, rules);
    this.log = log;
  }

  /** What may be known of each cell at this tick. */
  Map<Cell, OpenBundles> bundles(CityState state, Instant tick) {
    LocalDate today = LocalDate.ofInstant(tick, ZoneOffset.UTC);
    Books before = books.orElseGet(this::opened);
    boolean isFirst = books.isEmpty();
    books = Optional.empty();
    Settled settled = isFirst ? Settled.first(catalogues, state) : before.settled().next(state);
    Set<ToDo> changed = changed(isFirst ? CityState.NOTHING : before.settled().now(), state);
    if (before.day().isBefore(today)) {
      before.ledger().forget(bundle -> bundle.open().day() < oldest(today));
      changed.addAll(overnight(today));
    }
    Set<ToDo> all = new TreeSet<>(changed);
    before.earlier().forEach(all::addAll);
    bundle(all, settled, before.ledger(), tick);
    // The levels above read what changed now at the next two ticks.
    List<Set<ToDo>> recent = new ArrayList<>(before.earlier());
    recent.add(changed);
    books =
        Optional.of(
            new Books(
                before.ledger(),
                settled,
                today,
                List.copyOf(recent.subList(Math.max(0, recent.size() - 2), recent.size()))));
    return before.ledger().open();
  }

  private Books opened() {
    Ledger ledger = new Ledger(catalogues.areas());
    log.read().forEach(ledger::add);
    return new Books(
        ledger, Settled.first(catalogues, CityState.NOTHING), LocalDate.EPOCH, List.of());
  }

  private static long oldest(LocalDate today) {
    return today.toEpochDay() - Resolution.DAY.kept().toDays();
  }

  private Set<ToDo> changed(CityState before, CityState after) {
    Set<ToDo> changed = new HashSet<>();
    after
        .cells()
        .forEach((cell, state) -> {
          CellState old = before.cell(cell);
          state
              .daysUnlike(old)
              .forEach(day -> changed.add(new ToDo(cell.theme(), Week.ofDay(day))));
        });
    return changed;
  }

  /**
   * When a day ends, what waited in wijken goes up; when a week ends, also what did in gebieden.
   */
  private Set<ToDo> overnight(LocalDate today) {
    Set<ToDo> overnight = new TreeSet<>();
    for (long day : List.of(today.toEpochDay(), today.toEpochDay() - 1)) {
      themes.forEach(theme -> overnight.add(new ToDo(theme, Week.ofDay(day))));
      overnight.add(new ToDo(ThemeId.ALL, Week.ofDay(day)));
    }
    return overnight;
  }

  /** First the themes, then all together: that one looks at what the themes tell. */
  private void bundle(Set<ToDo> toDo, Settled settled, Ledger ledger, Instant tick) {
    List<Bundle> made = new ArrayList<>();
    Set<Week> forAll = new TreeSet<>();
    for (ToDo next : toDo) {
      forAll.add(next.week());
      if (!next.theme().equals(ThemeId.ALL)) {
        made.addAll(bundling.next(next.theme(), next.week(), settled, ledger, tick));
      }
    }
    keep(made, ledger);
    List<Bundle> together = new ArrayList<>();
    for (Week week : forAll) {
      together.addAll(bundling.next(ThemeId.ALL, week, settled, ledger, tick));
    }
    keep(together, ledger);
  }

  private void keep(List<Bundle> made, Ledger ledger) {
    if (!made.isEmpty()) {
      log.append(made);
      made.forEach(ledger::add);
    }
  }
}
