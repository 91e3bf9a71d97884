// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.count;

import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.CITY;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.COOL;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.HOUSING;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.YOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.fixture.Reports;
import nl.rotterdam.lezenvandestad.streams.fixture.SmallCity;
import nl.rotterdam.lezenvandestad.streams.observation.Observation;
import nl.rotterdam.lezenvandestad.streams.publish.Publication;
import nl.rotterdam.lezenvandestad.streams.tally.StoredTally;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.MockProcessorContext.CapturedPunctuator;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A task that loses its memory, keeps its store, and counts on. */
class CountByCellTest {

  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final Duration TICK = Duration.ofMillis(250);

  private final Reports reports = new Reports();
  private final KeyValueStore<CellBucket, StoredTally> store =
      Stores.keyValueStoreBuilder(
              Stores.inMemoryKeyValueStore(CountStep.STORE), StoredTally.KEY, StoredTally.VALUE)
          .withLoggingDisabled()
          .build();
  private ThemeCatalogue themes = SmallCity.themes();
  private boolean storeIsOpen;
  @TempDir private Path folder;

  /** One life of the task. */
  private record Life(
      MockProcessorContext<Cell, Publication> context, CountByCell processor, Instant start) {

    void count(Observation observation) {
      context.setCurrentSystemTimeMs(start.toEpochMilli());
      processor.process(new Record<>(null, observation, 0));
    }

    void tick() {
      punctuate(TICK);
    }

    void refresh() {
      punctuate(Duration.ofMinutes(1));
    }

    private void punctuate(Duration interval) {
      List<CapturedPunctuator> due =
          context.scheduledPunctuators().stream()
              .filter(p -> !p.cancelled() && p.getInterval().equals(interval))
              .toList();
      due.forEach(p -> p.getPunctuator().punctuate(start.toEpochMilli()));
    }

    boolean isTicking() {
      return context.scheduledPunctuators().stream()
          .anyMatch(p -> !p.cancelled() && p.getInterval().equals(TICK));
    }

    int told(ThemeId theme, AreaId area, Resolution resolution) {
      return points()
          .filter(point -> point.cell().equals(new Cell(theme, area)))
          .filter(point -> point.bucket().resolution() == resolution)
          .mapToInt(point -> point.tally().reports())
          .reduce((before, last) -> last)
          .orElse(0);
    }

    Set<ThemeId> watched() {
      return context.forwarded().stream()
          .map(forward -> forward.record().value())
          .filter(Publication.Watched.class::isInstance)
          .map(publication -> ((Publication.Watched) publication).round().theme())
          .collect(Collectors.toSet());
    }

    Stream<TrendPoint> points() {
      return context.forwarded().stream()
          .map(forward -> forward.record().value())
          .filter(Publication.Course.class::isInstance)
          .map(publication -> ((Publication.Course) publication).point());
    }
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private Life start(Instant now) {
    return start(now, 0, 1);
  }

  private Life start(Instant now, int partition, int partitions) {
    MockProcessorContext<Cell, Publication> context =
        new MockProcessorContext<>(new Properties(), new TaskId(1, partition), folder.toFile());
    if (!storeIsOpen) {
      store.init(context.getStateStoreContext(), store);
      storeIsOpen = true;
    }
    context.addStateStore(store);
    CountByCell processor =
        new CountByCell(
            new CountSettings(
                SmallCity.areas(),
                themes,
                SmallCity.alerting(),
                histories -> (theme, kinds, at) -> List.of(),
                partitions,
                TICK,
                Duration.ofMinutes(1),
                new SimpleMeterRegistry(),
                () -> 0));
    processor.init(context);
    return new Life(context, processor, now);
  }

  @Test
  void reportOfTwoThemesOfAGroupCountsOnceInItAndTheGroupIsNotWatched() {
    themes = SmallCity.groupedThemes();
    Life life = start(NOON);
    life.count(
        new Observation(
            NOON, COOL, List.of(HOUSING, YOUTH), Tally.of(Domain.SOCIAAL, TensionLevel.SPANNING)));
    life.tick();

    assertThat(life.told(SmallCity.GROUP, CITY, Resolution.DAY)).isEqualTo(1);
    assertThat(life.told(YOUTH, CITY, Resolution.DAY)).isEqualTo(1);
    assertThat(life.told(ThemeId.ALL, CITY, Resolution.DAY)).isEqualTo(1);
    assertThat(life.watched()).containsExactlyInAnyOrder(ThemeId.ALL, HOUSING, YOUTH);
  }

  @Test
  void whatWasNotToldBeforeACrashIsToldAfterIt() {
    Life before = start(NOON);
    before.tick();
    before.count(housing(NOON));
    assertThat(before.told(HOUSING, CITY, Resolution.DAY)).isZero();

    Life after = start(NOON.plusSeconds(30));
    after.tick();

    assertThat(after.told(HOUSING, CITY, Resolution.DAY)).isEqualTo(1);
    assertThat(after.told(HOUSING, COOL, Resolution.QUARTER)).isEqualTo(1);
  }

  @Test
  void quarterThatWasNotToldAndExpiredMeanwhileIsToldInItsDay() {
    Life before = start(NOON);
    before.tick();
    before.count(housing(NOON));

    Life after = start(NOON.plus(Duration.ofDays(5)));
    after.tick();

    assertThat(after.told(HOUSING, COOL, Resolution.DAY)).isEqualTo(1);
    assertThat(after.told(HOUSING, COOL, Resolution.QUARTER)).isZero();
  }

  @Test
  void whatWasToldIsNotToldAgainAfterARestart() {
    Life before = start(NOON);
    before.count(housing(NOON));
    before.tick();
    assertThat(before.told(HOUSING, CITY, Resolution.DAY)).isEqualTo(1);

    Life after = start(NOON.plusSeconds(30));
    after.tick();

    assertThat(after.points()).isEmpty();
  }

  @Test
  void countingGoesOnFromTheStoreAfterARestart() {
    Life before = start(NOON);
    before.count(housing(NOON));
    before.tick();

    Life after = start(NOON.plusSeconds(30));
    after.tick();
    after.count(housing(NOON));
    after.tick();

    assertThat(after.told(HOUSING, CITY, Resolution.DAY)).isEqualTo(2);
    assertThat(after.told(HOUSING, COOL, Resolution.QUARTER)).isEqualTo(2);
  }

  @Test
  void dayPastItsTimeLeavesTheStore() {
    Life before = start(NOON);
    before.count(housing(NOON));
    before.tick();

    Life after = start(NOON.plus(Duration.ofDays(402)));
    after.tick();
    after.refresh();

    assertThat(store.all().hasNext()).isFalse();
  }

  @Test
  void storeKeepsEachReportOncePerTheme() {
    Life life = start(NOON);
    life.count(housing(NOON));

    assertThat(store.approximateNumEntries()).as("its theme and all").isEqualTo(2);
  }

  @Test
  void itTicksOnlyWhileThereIsSomethingToTell() {
    Life life = start(NOON);
    life.tick();
    assertThat(life.isTicking()).isFalse();

    life.count(housing(NOON));
    assertThat(life.isTicking()).isTrue();
    life.tick();
    assertThat(life.isTicking()).isFalse();
  }

  @Test
  void everyThemeIsToldByExactlyOneTask() {
    List<Life> tasks = Stream.of(0, 1, 2).map(p -> start(NOON, p, 3)).toList();
    Observation both =
        Observation.of(reports.report(NOON, COOL, List.of(HOUSING, YOUTH), 3, Domain.VEILIG));
    // The tasks of a real engine have a store each.
    tasks.forEach(task -> {
      store.all().forEachRemaining(entry -> store.delete(entry.key));
      task.count(both);
      task.tick();
    });

    for (ThemeId theme : List.of(HOUSING, YOUTH, ThemeId.ALL)) {
      assertThat(tasks.stream().filter(task -> task.told(theme, CITY, Resolution.DAY) == 1))
          .hasSize(1);
    }
  }

  private Observation housing(Instant observedAt) {
    return Observation.of(reports.report(observedAt, COOL, HOUSING, 3));
  }
}
