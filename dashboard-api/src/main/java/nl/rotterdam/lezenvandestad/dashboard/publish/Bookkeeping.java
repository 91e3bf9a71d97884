// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
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
import nl.rotterdam.lezenvandestad.dashboard.bundle.ThemeWeek;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Week;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Withdrawn;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CityState;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeTree;

/** Bundles at each tick what changed since the last, and keeps the ledger. For one thread. */
final class Bookkeeping {

  /** A day that is about to go is missed for another reason than an erasure. */
  private static final int LAST_DAYS = 2;

  private final Catalogues catalogues;
  private final ThemeTree themes;
  private final Bundling bundling;
  private final BundleLog log;
  private Optional<Books> books = Optional.empty();

  /** The state of the work; gone when it is not sure what was kept. */
  private record Books(
      Ledger ledger, Settled settled, LocalDate day, List<Set<ThemeWeek>> earlier, Pause pause) {}

  Bookkeeping(Catalogues catalogues, Rules rules, BundleLog log) {
    this.catalogues = catalogues;
    this.themes = catalogues.themes().tree();
    this.bundling = new Bundling(catalogues.areas(), themes, rules);
    this.log = log;
  }

  /** What may be known of each cell at this tick. */
  Map<Cell, OpenBundles> bundles(CityState state, Instant tick) {
    LocalDate today = LocalDate.ofInstant(tick, ZoneOffset.UTC);
    Books before = books.orElseGet(this::opened);
    boolean isFirst = books.isEmpty();
    books = Optional.empty();
    Ledger ledger = before.ledger();
    Settled settled = isFirst ? Settled.first(catalogues, state) : before.settled().next(state);
    Changes changes = Changes.between(isFirst ? CityState.NOTHING : before.settled().now(), state);
    withdraw(isFirst ? ledger.themeWeeks() : changes.shrunk(), state, ledger, today);
    Set<ThemeWeek> changed = new HashSet<>(changes.all());
    changed.addAll(before.pause().next(changes.shrunk()));
    if (before.day().isBefore(today)) {
      ledger.forget(bundle -> bundle.day() < oldest(today));
      changed.addAll(overnight(today));
    }
    Set<ThemeWeek> all = new TreeSet<>(changed);
    before.earlier().forEach(all::addAll);
    bundle(all, settled, ledger, before.pause(), tick);
    // The levels above read what changed now at the next two ticks.
    List<Set<ThemeWeek>> recent = new ArrayList<>(before.earlier());
    recent.add(changed);
    books =
        Optional.of(
            new Books(
                ledger,
                settled,
                today,
                List.copyOf(recent.subList(Math.max(0, recent.size() - 2), recent.size())),
                before.pause()));
    return ledger.open();
  }

  private Books opened() {
    Ledger ledger = new Ledger(catalogues.areas());
    log.read().forEach(ledger::add);
    return new Books(
        ledger,
        Settled.first(catalogues, CityState.NOTHING),
        LocalDate.EPOCH,
        List.of(),
        new Pause());
  }

  private static long oldest(LocalDate today) {
    return today.toEpochDay() - Resolution.DAY.kept().toDays();
  }

  /** What is told of reports that were erased is told no longer. */
  private void withdraw(
      Collection<ThemeWeek> looked, CityState state, Ledger ledger, LocalDate today) {
    long first = oldest(today) + LAST_DAYS;
    List<Withdrawn> withdrawn =
        ledger.withdraw(
            looked,
            place ->
                place.day() < first
                    ? Optional.empty()
                    : Optional.of(
                        state.cell(new Cell(place.theme(), place.area())).tally(place.day())));
    if (!withdrawn.isEmpty()) {
      log.withdraw(withdrawn);
    }
  }

  /**
   * When a day ends, what waited in wijken goes up; when a week ends, also what did in gebieden.
   */
  private Set<ThemeWeek> overnight(LocalDate today) {
    Set<ThemeWeek> overnight = new TreeSet<>();
    for (long day : List.of(today.toEpochDay(), today.toEpochDay() - 1)) {
      themes.counted().forEach(theme -> overnight.add(new ThemeWeek(theme, Week.ofDay(day))));
    }
    return overnight;
  }

  /**
   * First the themes, then their groups, then all together: a whole looks at what its parts tell.
   */
  private void bundle(
      Set<ThemeWeek> toDo, Settled settled, Ledger ledger, Pause pause, Instant tick) {
    Set<ThemeWeek> ofThemes = new TreeSet<>();
    Set<ThemeWeek> ofGroups = new TreeSet<>();
    Set<ThemeWeek> together = new TreeSet<>();
    for (ThemeWeek next : toDo) {
      together.add(new ThemeWeek(ThemeId.ALL, next.week()));
      if (themes.isGroup(next.theme())) {
        ofGroups.add(next);
      } else if (!next.theme().equals(ThemeId.ALL)) {
        ofThemes.add(next);
        themes.groupOf(next.theme()).ifPresent(g -> ofGroups.add(new ThemeWeek(g, next.week())));
      }
    }
    List<Bundle> made = new ArrayList<>();
    for (Set<ThemeWeek> layer : List.of(ofThemes, ofGroups, together)) {
      for (ThemeWeek next : layer) {
        if (!pause.holds(next)) {
          List<Bundle> some = bundling.next(next.theme(), next.week(), settled, ledger, tick);
          some.forEach(ledger::add);
          made.addAll(some);
        }
      }
    }
    if (!made.isEmpty()) {
      log.append(made);
    }
  }
}
