// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.rotterdam.lezenvandestad.dashboard.Fixtures;
import nl.rotterdam.lezenvandestad.dashboard.MemoryLog;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Bundle;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
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
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A tick at which every cell of the city changed: 20 themes, their groups and all together, in
 * every area, on top of eight weeks of bundles. Runs with {@code org.openjdk.jmh.Main
 * CityTickBenchmark} on the test class path.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CityTickBenchmark {

  private static final int THEMES = 20;
  private static final int WEEKS = 8;

  /** A tick tells of the city by what changed at the two ticks before it as well. */
  private static final int TICKS_BEFORE = 3;

  private static final Tally THREE = Fixtures.tally(2, 3, 4);

  private final Catalogues catalogues = twentyThemes();
  private final List<CityState> states = new ArrayList<>();
  private List<Bundle> history = List.of();
  private CityState state = CityState.NOTHING;
  private MemoryLog log = new MemoryLog();
  private Instant now = Fixtures.NOW;
  private Releases releases = releases(List.of());

  private static Catalogues twentyThemes() {
    Catalogues delivered = Fixtures.catalogues();
    List<Theme> themes = new ArrayList<>(delivered.themes().all());
    Theme like = themes.getFirst();
    while (themes.size() < THEMES) {
      themes.add(
          new Theme(
              new ThemeId("thema-" + themes.size()),
              like.name(),
              like.group(),
              like.description(),
              like.halfLife(),
              like.query(),
              like.passport()));
    }
    return new Catalogues(
        delivered.areas(), new ThemeCatalogue(delivered.themes().groups(), themes));
  }

  private Releases releases(List<Bundle> before) {
    ReadModel model =
        new ReadModel() {
          @Override
          public Optional<CityState> state() {
            return Optional.of(state);
          }

          @Override
          public boolean isConnected() {
            return true;
          }
        };
    log = new MemoryLog();
    log.append(before);
    return new Releases(
        Rules.of(3), Fixtures.pictures(), model, log, catalogues, () -> now, Duration.ofSeconds(1));
  }

  /** Eight weeks, each with reports from everywhere; then four moments with more of every cell. */
  @Setup(Level.Trial)
  public void eightWeeks() {
    CityModel city = new CityModel();
    for (int back = WEEKS; back > 0; back--) {
      Instant day = Fixtures.NOW.minus(Duration.ofDays(7L * back));
      city.apply(reportsOf(day, 1));
      state = city.state();
      for (int tick = 0; tick <= TICKS_BEFORE; tick++) {
        now = day.plusSeconds(tick);
        releases.tick();
      }
    }
    history = log.read().stream().filter(Bundle.class::isInstance).map(Bundle.class::cast).toList();
    for (int times = 1; times <= TICKS_BEFORE + 1; times++) {
      city.apply(reportsOf(Fixtures.NOW, times));
      states.add(city.state());
    }
  }

  /** The same moment again, and the ticks up to it. */
  @Setup(Level.Invocation)
  public void ticksBefore() {
    now = Fixtures.NOW;
    releases = releases(history);
    for (CityState next : states.subList(0, TICKS_BEFORE)) {
      state = next;
      now = now.plusSeconds(1);
      releases.tick();
    }
    state = states.getLast();
    now = now.plusSeconds(1);
  }

  private List<Change> reportsOf(Instant moment, int times) {
    Bucket day = Bucket.holding(Resolution.DAY, moment);
    List<Change> changes = new ArrayList<>();
    for (Cell cell : catalogues.cells()) {
      changes.add(
          new Change.OfBucket(
              new CellBucket(cell, day),
              Optional.of(Fixtures.point(cell, day, tally(cell, times)))));
    }
    return changes;
  }

  /** Three reports a time name the area itself; it counts those of its parts as well. */
  private Tally tally(Cell cell, int times) {
    Tally sum = Tally.NONE;
    for (int each = 0; each < times * places(cell.area()); each++) {
      sum = sum.plus(THREE);
    }
    return sum;
  }

  private int places(AreaId area) {
    return 1 + catalogues.areas().children(area).stream().mapToInt(p -> places(p.id())).sum();
  }

  /** The tick. */
  @Benchmark
  public Release tick() {
    releases.tick();
    return releases.current().orElseThrow();
  }
}
