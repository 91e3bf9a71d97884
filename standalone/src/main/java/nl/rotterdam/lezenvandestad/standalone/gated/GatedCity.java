// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.gated;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.rotterdam.lezenvandestad.dashboard.api.ReleaseText;
import nl.rotterdam.lezenvandestad.dashboard.api.alert.AlertText;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Bundle;
import nl.rotterdam.lezenvandestad.dashboard.bundle.BundleLog;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Kept;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Withdrawn;
import nl.rotterdam.lezenvandestad.dashboard.publish.AlertGate;
import nl.rotterdam.lezenvandestad.dashboard.publish.AlertReleases;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.publish.PictureRules;
import nl.rotterdam.lezenvandestad.dashboard.publish.Release;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Released;
import nl.rotterdam.lezenvandestad.dashboard.publish.Releases;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.Change;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CityModel;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CityState;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.ReadModel;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/** A city whose reports come in over time, behind the real gate. For one thread. */
public final class GatedCity {

  private static final Duration TICK = Duration.ofSeconds(1);

  /** A report has reached every level after so many ticks. */
  private static final int TICKS = 3;

  private static final int COURSE_DAYS = 35;

  /** At the end of each day the spectator looks back at so many. */
  private static final int DAYS_BACK = 7;

  private final Catalogues catalogues;
  private final ReleaseText text;
  private final AlertText alertText;
  private final CityModel city = new CityModel();
  private final Map<CellBucket, Tally> tallies = new HashMap<>();
  private final List<Bundle> bundles = new ArrayList<>();
  private final Releases releases;
  private final AlertReleases alerts;
  private final Alarms alarms;
  private CityState state = CityState.NOTHING;
  private Instant now = Instant.EPOCH;
  private Optional<Release> last = Optional.empty();
  private final Map<LocalDate, Map<Cell, ReleasedCell>> seenBack = new HashMap<>();

  /** Sees what anyone can see. */
  public interface Spectator {

    /** At this tick the cells in this text changed: what the live stream sends. */
    void cells(Instant tick, String json);

    /** The course of a cell that changed, as it now is. */
    void course(Instant tick, String json);

    /** The open alerts, when any of them is told differently. */
    void alerts(Instant tick, String json);

    /** The look back at the end of an earlier day tells these cells differently than before. */
    void lookBack(Instant tick, LocalDate day, String json);
  }

  /** A city under these rules. */
  public GatedCity(Catalogues catalogues, Rules rules, PictureRules pictures) {
    this.catalogues = catalogues;
    this.text = new ReleaseText(catalogues);
    this.alertText = new AlertText(catalogues);
    this.releases = new Releases(rules, pictures, model(), log(), catalogues, () -> now, TICK);
    this.alerts =
        new AlertReleases(
            new AlertGate(rules, catalogues), model(), releases, catalogues, () -> now, TICK);
    this.alarms = new Alarms(catalogues, rules.smallestGroup());
  }

  private ReadModel model() {
    return new ReadModel() {
      @Override
      public Optional<CityState> state() {
        return Optional.of(state);
      }

      @Override
      public boolean isConnected() {
        return true;
      }
    };
  }

  private BundleLog log() {
    return new BundleLog() {
      @Override
      public List<Kept> read() {
        return List.of();
      }

      @Override
      public void append(List<Bundle> made) {
        bundles.addAll(made);
      }

      @Override
      public void withdraw(List<Withdrawn> withdrawn) {
        throw new IllegalStateException("nothing is erased in this city");
      }
    };
  }

  /** Lets the reports come in, and then some weeks pass; the spectator sees every change. */
  public void live(Collection<GatedReport> reports, Spectator spectator) {
    List<GatedReport> inOrder =
        reports.stream().sorted(Comparator.comparing(GatedReport::acceptedAt)).toList();
    alerts.follow(release -> spectator.alerts(now, alertText.event(release)));
    for (int next = 0; next < inOrder.size(); ) {
      Instant quarter = Quarter.floor(inOrder.get(next).acceptedAt());
      passNights(quarter, spectator);
      List<Change> changes = new ArrayList<>(alarms.over(quarter));
      while (next < inOrder.size()
          && Quarter.floor(inOrder.get(next).acceptedAt()).equals(quarter)) {
        alarms.count(inOrder.get(next), quarter, changes);
        count(inOrder.get(next++), changes);
      }
      city.apply(changes);
      state = city.state();
      tick(quarter.plus(Quarter.LENGTH).minusSeconds(TICKS), spectator);
    }
    passNights(now.plus(Duration.ofDays(8)), spectator);
  }

  private void passNights(Instant until, Spectator spectator) {
    if (last.isEmpty()) {
      return;
    }
    LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1);
    while (!day.atStartOfDay().toInstant(ZoneOffset.UTC).isAfter(until)) {
      lookBack(day.minusDays(1), spectator);
      tick(day.atStartOfDay().toInstant(ZoneOffset.UTC), spectator);
      day = day.plusDays(1);
    }
  }

  private void count(GatedReport report, List<Change> changes) {
    Tally one = Tally.of(report.domain(), report.level());
    Bucket day = Bucket.holding(Resolution.DAY, report.observedAt());
    Set<ThemeId> counted = catalogues.themes().tree().countedUnder(report.themes());
    for (AreaId area : catalogues.areas().upwards(report.area())) {
      for (ThemeId theme : counted) {
        CellBucket key = new CellBucket(new Cell(theme, area), day);
        Tally tally = tallies.merge(key, one, Tally::plus);
        TrendPoint point = new TrendPoint(theme, area, day, tally, Optional.empty());
        changes.add(new Change.OfBucket(key, Optional.of(point)));
      }
    }
  }

  private void tick(Instant from, Spectator spectator) {
    for (int i = 0; i < TICKS; i++) {
      now = from.plus(TICK.multipliedBy(i));
      releases.tick();
      Release release = releases.current().orElseThrow();
      Collection<ReleasedCell> changed =
          last.<Collection<ReleasedCell>>map(release::changedSince).orElseGet(release::cells);
      last = Optional.of(release);
      show(release, changed, spectator);
      alerts.tick();
    }
  }

  private void show(Release release, Collection<ReleasedCell> changed, Spectator spectator) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (!changed.isEmpty()) {
      spectator.cells(now, text.cells(release, changed));
    }
    for (Cell cell : cellsOfNewBundles()) {
      spectator.course(now, text.course(release, cell, today.minusDays(COURSE_DAYS), today));
    }
  }

  /** At the end of this day, before anything of the next. */
  private void lookBack(LocalDate today, Spectator spectator) {
    for (int back = 1; back <= DAYS_BACK; back++) {
      lookBackAt(today.minusDays(back), spectator);
    }
    seenBack.remove(today.minusDays(DAYS_BACK));
  }

  private void lookBackAt(LocalDate day, Spectator spectator) {
    Release release = last.orElseThrow();
    Map<Cell, ReleasedCell> before = seenBack.getOrDefault(day, Map.of());
    Map<Cell, ReleasedCell> cells = release.cellsAtEndOf(day);
    List<ReleasedCell> changed =
        cells.values().stream()
            .filter(cell ->
                before.containsKey(cell.cell())
                    ? !cell.equals(before.get(cell.cell()))
                    : cell instanceof Released)
            .toList();
    seenBack.put(day, cells);
    if (!changed.isEmpty()) {
      spectator.lookBack(now, day, text.cells(release, changed));
    }
  }

  /** A course changes with a bundle alone; to ask for the others too would show the same again. */
  private List<Cell> cellsOfNewBundles() {
    return bundles.reversed().stream()
        .takeWhile(bundle -> bundle.open().madeAt().equals(now))
        .flatMap(bundle ->
            catalogues.areas().upwards(bundle.cell().area()).stream()
                .map(area -> new Cell(bundle.cell().theme(), area)))
        .distinct()
        .toList();
  }

  /** Every bundle that was made; for measuring what the gate costs, not for a spectator. */
  public List<Bundle> bundles() {
    return List.copyOf(bundles);
  }
}
