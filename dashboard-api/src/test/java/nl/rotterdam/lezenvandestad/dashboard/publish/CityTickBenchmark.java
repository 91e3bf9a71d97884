// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.rotterdam.lezenvandestad.dashboard.Fixtures;
import nl.rotterdam.lezenvandestad.dashboard.MemoryLog;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.Change;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CityModel;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CityState;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.ReadModel;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
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
 * A tick at which every cell of the city changed: 20 themes in every area. Runs with {@code
 * org.openjdk.jmh.Main CityTickBenchmark} on the test class path.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CityTickBenchmark {

  private static final int THEMES = 20;
  private static final int DAYS = 7;

  private final Catalogues catalogues = twentyThemes();
  private final Random random = new Random(1);
  private final CityModel city = new CityModel();
  private CityState state = CityState.NOTHING;
  private Instant now = Fixtures.NOW;
  private Releases releases = releases();

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
        delivered.areas(),
        new nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue(
            delivered.themes().groups(), themes));
  }

  private Releases releases() {
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
    return new Releases(
        Rules.of(3), model, new MemoryLog(), catalogues, () -> now, Duration.ofSeconds(1));
  }

  /** Before each tick: a city of one week, none of it told yet. */
  @Setup(Level.Invocation)
  public void everyCellChanges() {
    List<Change> changes = new ArrayList<>();
    for (Cell cell : catalogues.cells()) {
      for (int back = 0; back < DAYS; back++) {
        Bucket day = Bucket.holding(Resolution.DAY, Fixtures.NOW.minus(Duration.ofDays(back)));
        Tally tally = tally(cell);
        changes.add(
            new Change.OfBucket(
                new CellBucket(cell, day), Optional.of(Fixtures.point(cell, day, tally))));
      }
    }
    city.apply(changes);
    state = city.state();
    releases = releases();
  }

  /** A wijk has none to four reports a day; each area above has at least those of its parts. */
  private Tally tally(Cell cell) {
    AreaId area = cell.area();
    List<Area> parts = catalogues.areas().children(area);
    int wijken = parts.isEmpty() ? 1 : parts.stream().mapToInt(this::wijken).sum();
    return Fixtures.tally(random.ints(random.nextInt(5) + 4L * wijken - 4, 1, 6).toArray());
  }

  private int wijken(Area area) {
    List<Area> parts = catalogues.areas().children(area.id());
    return parts.isEmpty() ? 1 : parts.stream().mapToInt(this::wijken).sum();
  }

  /** The tick. */
  @Benchmark
  public Release tick() {
    now = now.plusSeconds(1);
    releases.tick();
    return releases.current().orElseThrow();
  }
}
