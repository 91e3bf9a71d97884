// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.COOL;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.HOUSING;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.YOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.alert.Signals;
import nl.rotterdam.lezenvandestad.streams.dedupe.DedupeStep;
import nl.rotterdam.lezenvandestad.streams.detection.Signal;
import nl.rotterdam.lezenvandestad.streams.detection.SignalSource;
import nl.rotterdam.lezenvandestad.streams.fixture.Reports;
import nl.rotterdam.lezenvandestad.streams.tally.StoredTally;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The clock passes each time of keeping, and every file of the stores is searched, and everything
 * that a changelog holds after compaction.
 */
class DeletedLeavesTheDiskTest {

  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final Duration TWO_HOURS = Duration.ofHours(2);
  private static final String IDS =
      EngineConfig.APPLICATION + "-acceptance-day-by-report-store-changelog";
  private static final String ALERTS = EngineConfig.APPLICATION + "-alert-by-id-store-changelog";
  private static final byte[] ALERT = "acuut.wonen.2026".getBytes(ISO_8859_1);
  private static final String TALLIES = EngineConfig.APPLICATION + "-tally-by-cell-store-changelog";

  private final Sfeerbeeld report = new Reports().report(NOON, COOL, HOUSING, 3);
  private SignalSource signals = (theme, kinds, at) -> List.of();
  @TempDir private Path folder;

  @Test
  void idIsOnTheDiskForFourHundredAndTwoDaysAndNotADayLonger() throws IOException {
    byte[] id = DedupeStep.REPORT_ID.serializer().serialize("", report.id());

    assertThat(foundAfter(Duration.ofDays(402), id)).as("the search finds what is kept").isTrue();
    assertThat(foundAfter(Duration.ofDays(404), id)).isFalse();
    assertThat(keysAfter(Duration.ofDays(402), IDS)).contains(hex(id));
    assertThat(keysAfter(Duration.ofDays(404), IDS)).doesNotContain(hex(id));
  }

  @Test
  void quarterIsOnTheDiskForFortyEightHoursAndADayForFourHundredDays() throws IOException {
    byte[] quarter = key(HOUSING, Resolution.QUARTER);
    byte[] day = key(HOUSING, Resolution.DAY);

    assertThat(foundAfter(Duration.ofHours(45), quarter)).isTrue();
    assertThat(foundAfter(Duration.ofHours(52), quarter)).isFalse();
    assertThat(foundAfter(Duration.ofDays(399), day)).isTrue();
    assertThat(foundAfter(Duration.ofDays(402), day)).isFalse();
    assertThat(keysAfter(Duration.ofDays(399), TALLIES)).contains(hex(day));
    assertThat(keysAfter(Duration.ofDays(402), TALLIES)).doesNotContain(hex(day), hex(quarter));
  }

  @Test
  void erasedThemeIsInNoStoreAndNoTopicAndAnotherStays() throws IOException {
    byte[] erased = key(HOUSING, Resolution.QUARTER);
    byte[] other = key(YOUTH, Resolution.QUARTER);

    after(city -> {
      city.send(new Reports().report(NOON, COOL, List.of(HOUSING, YOUTH), 3, report.domain()));
      city.settle();
      assertThat(city.course().keySet()).anyMatch(key -> key.cell().theme().equals(HOUSING));

      city.erase(new Scope.OfTheme(HOUSING));
      city.settle();

      assertThat(city.course().keySet()).noneMatch(key -> key.cell().theme().equals(HOUSING));
      assertThat(city.tally(YOUTH, COOL, Resolution.DAY, NOON).reports()).isEqualTo(1);
      assertThat(city.tally(ThemeId.ALL, COOL, Resolution.DAY, NOON).reports()).isEqualTo(1);
      assertThat(city.indicators()).doesNotContainKey(new Cell(HOUSING, COOL));
      passTime(city, TWO_HOURS);
      assertThat(newestKeys(city, TALLIES)).contains(hex(other)).doesNotContain(hex(erased));
    });

    assertThat(isInAFile(other)).isTrue();
    assertThat(isInAFile(erased)).isFalse();
  }

  @Test
  void erasedDayIsInNoStoreAndNoTopicAndTheDayBeforeStays() throws IOException {
    Reports reports = new Reports();
    byte[] erased = key(HOUSING, Resolution.QUARTER);

    after(city -> {
      city.send(reports.report(NOON, COOL, HOUSING, 3));
      city.send(reports.report(NOON.minus(Duration.ofDays(1)), COOL, HOUSING, 3));
      city.settle();

      city.erase(new Scope.OfDay(LocalDate.parse("2026-03-10")));
      passTime(city, TWO_HOURS);

      assertThat(city.course().keySet())
          .isNotEmpty()
          .noneMatch(key -> key.bucket().start().toString().startsWith("2026-03-10"));
      assertThat(city.indicator(HOUSING, COOL).contributors()).isEqualTo(1);
      assertThat(newestKeys(city, TALLIES)).doesNotContain(hex(erased));
    });

    assertThat(isInAFile(erased)).isFalse();
  }

  @Test
  void whatComesAfterAnErasureCountsAndARepeatDoesNot() throws IOException {
    Reports reports = new Reports();
    Sfeerbeeld first = reports.report(NOON, COOL, HOUSING, 3);

    after(city -> {
      city.send(first);
      city.settle();
      city.erase(new Scope.OfTheme(HOUSING));
      city.settle();
      city.send(first);
      city.send(reports.report(NOON, COOL, HOUSING, 4));
      city.settle();

      assertThat(city.tally(HOUSING, COOL, Resolution.DAY, NOON).reports()).isEqualTo(1);
    });
  }

  @Test
  void alertIsOnTheDiskForFourHundredDaysAfterItWasLastSeen() throws IOException {
    signals = this::acuteInTheFirstHour;

    assertThat(alertsAfter(city -> passTime(city, Duration.ofDays(399)))).isNotEmpty();
    assertThat(isInAFile(ALERT)).isTrue();
    assertThat(alertsAfter(city -> passTime(city, Duration.ofDays(402)))).isEmpty();
    assertThat(isInAFile(ALERT)).isFalse();
  }

  @Test
  void alertOfAnErasedThemeIsInNoStore() throws IOException {
    signals = this::acuteInTheFirstHour;

    assertThat(alertsAfter(city -> city.erase(new Scope.OfTheme(YOUTH)))).isNotEmpty();
    assertThat(isInAFile(ALERT)).isTrue();
    assertThat(alertsAfter(city -> city.erase(new Scope.OfTheme(HOUSING)))).isEmpty();
    assertThat(isInAFile(ALERT)).isFalse();
  }

  private List<Signal> acuteInTheFirstHour(ThemeId theme, Set<AlertKind> kinds, Instant at) {
    boolean raised =
        theme.equals(HOUSING)
            && kinds.contains(AlertKind.ACUUT)
            && at.isBefore(NOON.plus(Duration.ofHours(1)));
    return raised ? List.of(Signals.of(AlertKind.ACUUT, at, 2, 4, COOL)) : List.of();
  }

  /**
   * The alerts in the changelog when an alert was raised and this happened after the first hour.
   */
  private List<String> alertsAfter(Consumer<TopologyDriver> events) throws IOException {
    List<String> alerts = new ArrayList<>();
    after(city -> {
      city.jump(Duration.ofMinutes(1));
      city.jump(TWO_HOURS);
      events.accept(city);
      passTime(city, TWO_HOURS);
      alerts.addAll(newestKeys(city, ALERTS));
    });
    return alerts;
  }

  private boolean foundAfter(Duration time, byte[] bytes) throws IOException {
    run(time, city -> {});
    return isInAFile(bytes);
  }

  private List<String> keysAfter(Duration time, String topic) throws IOException {
    Map<String, List<String>> keys = new HashMap<>();
    run(time, city -> keys.put(topic, newestKeys(city, topic)));
    return keys.getOrDefault(topic, List.of());
  }

  /** Sends the report and lets the time pass, in a fresh city. */
  private void run(Duration time, Consumer<TopologyDriver> then) throws IOException {
    after(city -> {
      city.send(report);
      city.settle();
      passTime(city, time);
      then.accept(city);
    });
  }

  /** The files are searched while the stores are open, as they would be on a running machine. */
  private void after(Consumer<TopologyDriver> events) throws IOException {
    clear();
    Path state = Files.createDirectories(folder.resolve("state"));
    try (TopologyDriver city = new TopologyDriver(state, NOON, signals)) {
      events.accept(city);
      Files.createDirectories(copies());
      try (Stream<Path> files = Files.walk(state)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, copies().resolve(state.relativize(file).toString().replace('/', '_')));
        }
      }
    }
  }

  private static void passTime(TopologyDriver city, Duration time) {
    city.jump(time);
    city.jump(TWO_HOURS);
  }

  private Path copies() {
    return folder.resolve("copies");
  }

  private void clear() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.filter(path -> !path.equals(folder)).toList();
      for (Path file : all.reversed()) {
        Files.delete(file);
      }
    }
  }

  private boolean isInAFile(byte[] bytes) throws IOException {
    String wanted = new String(bytes, ISO_8859_1);
    try (Stream<Path> files = Files.walk(copies())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(file), ISO_8859_1).contains(wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What compaction leaves of a changelog: the keys whose newest record has a value. */
  private static List<String> newestKeys(TopologyDriver city, String topic) {
    Map<String, Boolean> newest = new HashMap<>();
    for (TestRecord<byte[], byte[]> record :
        city.engine()
            .createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
            .readRecordsToList()) {
      newest.put(hex(record.key()), record.value() != null);
    }
    return newest.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
  }

  private static byte[] key(ThemeId theme, Resolution resolution) {
    CellBucket place = new CellBucket(new Cell(theme, COOL), Bucket.holding(resolution, NOON));
    return StoredTally.KEY.serializer().serialize("", place);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
