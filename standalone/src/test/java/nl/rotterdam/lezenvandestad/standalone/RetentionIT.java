// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.broker.BrokerSettings;
import nl.rotterdam.lezenvandestad.broker.EmbeddedBroker;
import nl.rotterdam.lezenvandestad.dashboard.Dashboard;
import nl.rotterdam.lezenvandestad.dashboard.DashboardSettings;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Week;
import nl.rotterdam.lezenvandestad.dashboard.journal.BundleTopic;
import nl.rotterdam.lezenvandestad.dashboard.publish.PictureRules;
import nl.rotterdam.lezenvandestad.ingest.Ingest;
import nl.rotterdam.lezenvandestad.ingest.IngestSettings;
import nl.rotterdam.lezenvandestad.ingest.retention.ReportSweep;
import nl.rotterdam.lezenvandestad.model.erasure.Deletion;
import nl.rotterdam.lezenvandestad.model.erasure.DeletionReason;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.model.sweep.Sweep;
import nl.rotterdam.lezenvandestad.model.sweep.TopicScan;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.topic.Broker;
import nl.rotterdam.lezenvandestad.model.topic.TopicCreation;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.process.Installation;
import nl.rotterdam.lezenvandestad.process.Options;
import nl.rotterdam.lezenvandestad.standalone.erasure.ErasureOrder;
import nl.rotterdam.lezenvandestad.standalone.imports.CountedReports;
import nl.rotterdam.lezenvandestad.standalone.retention.Inventory;
import nl.rotterdam.lezenvandestad.streams.City;
import nl.rotterdam.lezenvandestad.streams.Streams;
import nl.rotterdam.lezenvandestad.streams.StreamsSettings;
import nl.rotterdam.lezenvandestad.streams.indicator.AlertingSettings;
import nl.rotterdam.lezenvandestad.streams.sweep.StreamsSweeps;
import nl.rotterdam.lezenvandestad.testkit.Await;
import nl.rotterdam.lezenvandestad.words.analysis.Vocabulary;
import nl.rotterdam.lezenvandestad.words.analysis.VocabularyFile;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Notes and counts whose time is over, or that were erased on command, are searched for in every
 * file of a real broker and of the stores. The broker's waits are shortened; what waits is not.
 */
@Timeout(300)
class RetentionIT {

  private static final Duration GONE = Duration.ofMinutes(2);
  private static final InstantSource CLOCK = InstantSource.system();
  private static final Map<String, String> QUICK =
      Map.of(
          "segment.ms", "50",
          "max.compaction.lag.ms", "50",
          "delete.retention.ms", "0",
          "file.delete.delay.ms", "50",
          "compression.type", "uncompressed",
          "message.timestamp.after.max.ms", Long.toString(Duration.ofDays(1000).toMillis()));

  @TempDir private Path folder;
  private final Installation installation =
      new Installation(
          Options.read(List.of("--config", "../config"), Installation.OPTIONS, List.of()));
  private EmbeddedBroker node;
  private Broker broker = new Broker("", (short) 1);
  private Ingest ingest;
  private Streams streams;

  @BeforeEach
  void start() throws Exception {
    node = EmbeddedBroker.start(BrokerSettings.single(folder.resolve("kafka")));
    broker = new Broker(node.bootstrapServers(), (short) 1);
    IngestSettings settings = IngestSettings.read(installation.section("intake"));
    ingest =
        Ingest.start(
            broker,
            settings,
            installation.areas(),
            installation.themes(),
            CLOCK,
            new SimpleMeterRegistry());
    streams = startStreams("streams");
    makeQuick();
  }

  @AfterEach
  void stop() {
    streams.close();
    ingest.close();
    node.close();
  }

  @Test
  void whatIsPastItsTimeOrErasedIsInNoFileAndTheRestIs() throws Exception {
    Instant now = CLOCK.instant();
    send("oekraine", "Wiswoord", now, now);
    send("midden-oosten", "Oudwoord", now.minus(Duration.ofDays(15)), now);
    send("midden-oosten", "Blijfwoord", now, now);
    awaitCounted();
    assertThat(List.of("Wiswoord", "Oudwoord", "Blijfwoord")).allMatch(this::isOnDisk);
    assertThat(isOnDisk("oekraine:spangen:dag")).isTrue();

    int erased =
        new ErasureOrder(broker.bootstrapServers(), CLOCK)
            .give(new Scope.OfTheme(new ThemeId("oekraine")));
    awaitCounted();

    assertThat(erased).isEqualTo(1);
    Await.until(
        "the bytes are gone",
        GONE,
        () -> {
          sweep(CLOCK);
          return !isOnDisk("Wiswoord")
              && !isOnDisk("Oudwoord")
              && !isOnDisk("oekraine:spangen:dag");
        });
    assertThat(isOnDisk("Blijfwoord")).isTrue();
    assertThat(register(Topics.REPORTS.name()))
        .containsEntry(DeletionReason.ORDERED, 1)
        .containsEntry(DeletionReason.EXPIRED, 1);
  }

  @Test
  void whatIsToldOfAnErasedThemeIsTakenBackAndLeavesTheDisk() throws Exception {
    Instant now = CLOCK.instant();
    try (Dashboard _ = startDashboard()) {
      for (int i = 0; i < 3; i++) {
        send("oekraine", "Wiswoord", now, now);
      }
      Await.until("it is told", () -> isTold("oekraine:spangen") && isTold("alle:spangen"));
      makeQuick();

      new ErasureOrder(broker.bootstrapServers(), CLOCK).give(Scope.parse("thema:oekraine"));

      Await.until("it is told no longer", () -> !isTold("oekraine:spangen"));
      assertThat(isTold("alle:spangen")).isTrue();
      String bundle = "oekraine:spangen:" + Week.ofDay(today(now)).firstDay() + ":";
      Await.until(
          "the bytes are gone",
          GONE,
          () -> {
            sweep(CLOCK);
            BundleTopic.sweep(broker.bootstrapServers(), CLOCK).run();
            return !isOnDisk(bundle) && !isOnDisk("Wiswoord");
          });
    }
    assertThat(register(Topics.BUNDLES.name())).containsOnlyKeys(DeletionReason.ORDERED);
    assertThat(register(Topics.TREND.name())).containsKey(DeletionReason.ORDERED);
    assertThat(register(Topics.INDICATORS.name())).containsKey(DeletionReason.ORDERED);
  }

  @Test
  void whenTheClockPassesEachPeriodNothingOlderIsInAnyFile() throws Exception {
    Instant now = CLOCK.instant();
    for (int i = 0; i < 3; i++) {
      send("oekraine", "Tijdwoord", now, now);
    }
    String bundle = "oekraine:spangen:" + Week.ofDay(today(now)).firstDay() + ":";
    try (Dashboard _ = startDashboard()) {
      Await.until("it is told", () -> isTold("oekraine:spangen"));
      makeQuick();
    }
    // From here on the clock is that of the sweeps alone.
    streams.close();
    String quarter = "oekraine:spangen:kwartier:";
    String day = "oekraine:spangen:dag:";

    sweepTwiceAfter(Duration.ofHours(47));
    assertThat(List.of("Tijdwoord", quarter, day, bundle)).allMatch(this::isOnDisk);
    awaitGoneAfter(Duration.ofHours(49), quarter);
    sweepTwiceAfter(Duration.ofDays(13));
    assertThat(List.of("Tijdwoord", day, bundle)).allMatch(this::isOnDisk);
    awaitGoneAfter(Duration.ofDays(15), "Tijdwoord");
    sweepTwiceAfter(Duration.ofDays(399));
    assertThat(List.of(day, bundle)).allMatch(this::isOnDisk);
    // A bundle counts for its day, at the latest the last of its week.
    awaitGoneAfter(Duration.ofDays(408), day, bundle);
  }

  private void sweepTwiceAfter(Duration time) {
    InstantSource then = InstantSource.offset(CLOCK, time);
    sweep(then);
    sweep(then);
  }

  private void awaitGoneAfter(Duration time, String... texts) {
    Await.until(
        "after " + time + " its bytes are gone",
        GONE,
        () -> {
          sweep(InstantSource.offset(CLOCK, time));
          return Stream.of(texts).noneMatch(this::isOnDisk);
        });
  }

  private static long today(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC).toEpochDay();
  }

  private Dashboard startDashboard() {
    return Dashboard.start(
        broker,
        DashboardSettings.read(installation.section("dashboard")),
        PictureRules.read(installation.file("alerting.yaml"), installation.problems()),
        installation.areas(),
        installation.themes(),
        vocabulary(),
        CLOCK,
        new SimpleMeterRegistry());
  }

  private Vocabulary vocabulary() {
    return VocabularyFile.read(installation.file("taal.yaml"), installation.problems())
        .orElseThrow();
  }

  /** Whether there is a bundle of this cell. */
  private boolean isTold(String cell) {
    Map<String, Boolean> newest = new HashMap<>();
    TopicScan.read(
        broker.bootstrapServers(),
        Topics.BUNDLES.name(),
        record -> newest.put(new String(record.key(), UTF_8), record.value() != null));
    return newest.entrySet().stream()
        .anyMatch(bundle -> bundle.getKey().startsWith(cell + ":") && bundle.getValue());
  }

  @Test
  void erasedDayIsGoneAfterARestartAndWhatComesLaterCounts() throws Exception {
    Instant now = CLOCK.instant();
    Instant before = now.minus(Duration.ofDays(3));
    send("oekraine", "Wiswoord", now, before);
    send("oekraine", "Blijfwoord", now, now.minus(Duration.ofDays(5)));
    awaitCounted();
    assertThat(reports("alle:rotterdam")).isEqualTo(2);

    Scope day = Scope.parse("dag:" + before.toString().substring(0, 10));
    new ErasureOrder(broker.bootstrapServers(), CLOCK).give(day);
    awaitCounted();

    assertThat(reports("alle:rotterdam")).isEqualTo(1);
    assertThat(reports("oekraine:spangen")).isEqualTo(1);
    streams.close();
    streams = startStreams("streams-anew");
    send("oekraine", "Laatwoord", now, before);
    Await.untilAsserted(
        "a report of that day from after the erasure counts",
        () -> assertThat(reports("oekraine:spangen")).isEqualTo(2));
    Await.until(
        "the bytes are gone",
        GONE,
        () -> {
          sweep(CLOCK);
          return !isOnDisk("Wiswoord");
        });
    assertThat(isOnDisk("Laatwoord")).isTrue();
  }

  @Test
  void whatIsTooOldIsSaidToBe() throws Exception {
    Instant now = CLOCK.instant();
    send("oekraine", "Oudwoord", now.minus(Duration.ofDays(20)), now);
    awaitCounted();

    // The broker's own net may have been first on the reports.
    assertThat(overdue()).isNotEmpty();
    Await.until(
        "all is within its time",
        GONE,
        () -> {
          sweep(CLOCK);
          return overdue().isEmpty();
        });
  }

  private List<String> overdue() throws InterruptedException {
    return new Inventory(broker.bootstrapServers(), CLOCK.instant())
        .all(folder).stream().filter(Inventory.Found::overdue).map(Inventory.Found::name).toList();
  }

  private Streams startStreams(String state) {
    AlertingSettings alerting =
        AlertingSettings.read(installation.file("alerting.yaml"), installation.problems());
    City city = new City(installation.areas(), installation.themes(), vocabulary(), alerting);
    Streams started =
        Streams.start(
            StreamsSettings.DEFAULT,
            city,
            broker,
            folder.resolve(state),
            new SimpleMeterRegistry(),
            () -> {});
    Await.until("streams runs", () -> started.checks().getFirst().isReady());
    return started;
  }

  /** Streams has made its own topics when it runs. */
  private void makeQuick() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      TopicCreation.settle(
          admin,
          admin.listTopics().names().get().stream()
              .collect(Collectors.toMap(topic -> topic, topic -> QUICK)));
    }
  }

  private void sweep(InstantSource clock) {
    ReportSweep.of(broker.bootstrapServers(), clock).run();
    StreamsSweeps.of(broker.bootstrapServers(), installation.areas(), installation.themes(), clock)
        .forEach(Sweep::run);
    if (hasBundles()) {
      BundleTopic.sweep(broker.bootstrapServers(), clock).run();
    }
  }

  /** The dashboard makes its topic, and not every test has one. */
  private boolean hasBundles() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      return admin.listTopics().names().get().contains(Topics.BUNDLES.name());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private void send(String theme, String note, Instant accepted, Instant observed)
      throws Exception {
    String id = UUID.randomUUID().toString();
    String json =
        """
        {"id":"%s","waargenomenOp":"%s","gebied":"spangen","domein":"veilig","themas":["%s"],\
        "spanning":3,"aard":"zorg","notitie":"%s"}\
        """
            .formatted(id, observed.truncatedTo(ChronoUnit.HOURS), theme, note);
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      producer
          .send(
              new ProducerRecord<>(Topics.REPORTS.name(), null, accepted.toEpochMilli(), id, json))
          .get();
    }
  }

  private void awaitCounted() throws InterruptedException {
    try (CountedReports counted = new CountedReports(broker.bootstrapServers())) {
      counted.await();
    }
  }

  private int reports(String cell) {
    return CountedTallies.reports(broker.bootstrapServers(), cell);
  }

  private Map<DeletionReason, Integer> register(String topic) {
    Map<DeletionReason, Integer> counts = new HashMap<>();
    TopicScan.read(
        broker.bootstrapServers(),
        Topics.DELETIONS.name(),
        record -> {
          Deletion line =
              Topics.DELETIONS.valueSerde().deserializer().deserialize("", record.value());
          assertThat(new String(record.value(), UTF_8)).doesNotContain("oekraine", "woord");
          if (line.topic().equals(topic)) {
            counts.merge(line.reason(), line.count(), Integer::sum);
          }
        });
    return counts;
  }

  private boolean isOnDisk(String text) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).anyMatch(file -> holds(file, text));
    } catch (IOException | UncheckedIOException e) {
      return true;
    }
  }

  /** A file that goes while it is looked at was on the disk. */
  private static boolean holds(Path file, String text) {
    try {
      return new String(Files.readAllBytes(file), ISO_8859_1).contains(text);
    } catch (NoSuchFileException e) {
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
