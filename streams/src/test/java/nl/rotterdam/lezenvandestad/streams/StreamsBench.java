// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import nl.rotterdam.lezenvandestad.broker.BrokerSettings;
import nl.rotterdam.lezenvandestad.broker.EmbeddedBroker;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaCatalogue;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.Note;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogueFile;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.topic.Broker;
import nl.rotterdam.lezenvandestad.model.topic.TopicCreation;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.streams.indicator.AlertingSettings;
import nl.rotterdam.lezenvandestad.testkit.Await;
import nl.rotterdam.lezenvandestad.words.analysis.VocabularyFile;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Measures how many reports a second the whole service counts exactly once, with a real broker in
 * the same JVM: {@code StreamsBench REPORTS DAYS THREADS PARTITIONS}. The reports are all there
 * before the counting starts, spread over the real areas, themes and so many days. The clock stops
 * when a reader of committed records sees every report in the city's total. The second half is told
 * apart, for in the first the compiler takes much of the processor. Not a test.
 */
public final class StreamsBench {

  private static final String NOTE = "In de wijk wordt veel gepraat over de huren. ".repeat(3);

  private StreamsBench() {}

  /** Runs once and prints the figure. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws IOException {
    int reports = Integer.parseInt(args[0]);
    int days = Integer.parseInt(args[1]);
    StreamsSettings settings = settings(Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    Path data = Files.createTempDirectory("streams-bench");
    try (EmbeddedBroker node = EmbeddedBroker.start(BrokerSettings.single(data.resolve("b")))) {
      Broker broker = new Broker(node.bootstrapServers(), (short) 1);
      City city = city();
      produce(broker, city, reports, days);
      long start = System.nanoTime();
      SimpleMeterRegistry meters = new SimpleMeterRegistry();
      try (Streams streams =
          Streams.start(settings, city, broker, data.resolve("s"), meters, () -> {})) {
        Await.until("running", () -> streams.checks().getFirst().isReady());
        long running = System.nanoTime();
        awaitCounted(meters, reports / 2);
        long half = System.nanoTime();
        long usedAtHalf = processorTime();
        awaitCounted(meters, reports);
        long counted = System.nanoTime();
        long usedAtEnd = processorTime();
        awaitTotal(broker, city, reports);
        long told = System.nanoTime();
        System.out.printf(
            "%d reports over %d days: running after %.1f s, counted in %.1f s (%.0f/s; warm half:"
                + " %.0f/s, %.0f per second of processor), told after %.1f s%n",
            reports,
            days,
            seconds(start, running),
            seconds(running, counted),
            reports / seconds(running, counted),
            reports / 2.0 / seconds(half, counted),
            reports / 2.0 / seconds(usedAtHalf, usedAtEnd),
            seconds(running, told));
      }
    }
  }

  private static void awaitCounted(MeterRegistry meters, int reports) {
    Await.until(
        "counted",
        Duration.ofMinutes(10),
        () -> meters.counter("streams.reports.counted").count() >= reports);
  }

  private static StreamsSettings settings(int threads, int partitions) {
    StreamsSettings standard = StreamsSettings.DEFAULT;
    return new StreamsSettings(
        threads,
        partitions,
        0,
        standard.commitEvery(),
        standard.publishEvery(),
        standard.refreshEvery());
  }

  private static City city() {
    Path config = Path.of("..", "config");
    ConfigProblems problems = new ConfigProblems();
    return new City(
        AreaCatalogue.read(config.resolve("areas.yaml"), problems).orElseThrow(),
        ThemeCatalogueFile.read(config.resolve("themes.yaml"), problems).orElseThrow(),
        VocabularyFile.read(config.resolve("taal.yaml"), problems).orElseThrow(),
        AlertingSettings.read(config.resolve("alerting.yaml"), problems));
  }

  private static void produce(Broker broker, City city, int reports, int days) {
    Map<String, Object> config =
        Map.of("bootstrap.servers", broker.bootstrapServers(), "linger.ms", "20");
    try (Admin admin = Admin.create(config)) {
      TopicCreation.ensure(admin, List.of(Topics.REPORTS), broker.replication());
    }
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    Instant now = Instant.now();
    List<Area> areas = List.copyOf(city.areas().all());
    List<ThemeId> themes = city.themes().all().stream().map(Theme::id).toList();
    try (KafkaProducer<ReportId, Sfeerbeeld> producer =
        new KafkaProducer<>(
            config,
            Topics.REPORTS.keySerde().serializer(),
            Topics.REPORTS.valueSerde().serializer())) {
      for (int i = 0; i < reports; i++) {
        Sfeerbeeld report = report(random, now, days, areas, themes);
        var _ = producer.send(new ProducerRecord<>(Topics.REPORTS.name(), report.id(), report));
      }
    }
  }

  private static Sfeerbeeld report(
      RandomGenerator random, Instant now, int days, List<Area> areas, List<ThemeId> themes) {
    List<ThemeId> chosen =
        random.ints(1 + random.nextInt(2), 0, themes.size()).mapToObj(themes::get).toList();
    return new Sfeerbeeld(
        new ReportId(new UUID(random.nextLong(), random.nextLong())),
        Quarter.floor(now.minusSeconds(random.nextLong(1 + days * 86_400L))),
        areas.get(random.nextInt(areas.size())).id(),
        Domain.values()[random.nextInt(3)],
        chosen,
        TensionLevel.of(1 + random.nextInt(5)),
        Optional.empty(),
        Kind.SPANNING,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Note(NOTE)));
  }

  private static void awaitTotal(Broker broker, City city, int reports) {
    Properties config = new Properties();
    config.put("bootstrap.servers", broker.bootstrapServers());
    config.put("group.id", "bench");
    config.put("auto.offset.reset", "earliest");
    config.put("isolation.level", "read_committed");
    Map<CellBucket, Integer> days = new java.util.HashMap<>();
    try (KafkaConsumer<CellBucket, TrendPoint> consumer =
        new KafkaConsumer<>(
            config,
            Topics.TREND.keySerde().deserializer(),
            Topics.TREND.valueSerde().deserializer())) {
      consumer.subscribe(List.of(Topics.TREND.name()));
      while (days.values().stream().mapToInt(Integer::intValue).sum() < reports) {
        consumer
            .poll(Duration.ofMillis(100))
            .forEach(record -> {
              CellBucket key = record.key();
              if (key.cell().theme().equals(ThemeId.ALL)
                  && key.cell().area().equals(city.areas().city().id())
                  && key.bucket().resolution() == Resolution.DAY) {
                days.put(key, record.value().tally().reports());
              }
            });
      }
    }
  }

  /** Of the whole JVM with its broker, which on a shared machine says more than the clock. */
  private static long processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  private static double seconds(long from, long to) {
    return (to - from) / 1e9;
  }
}
