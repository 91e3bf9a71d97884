// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.access.Role;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.theme.QueryChange;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.topic.Broker;
import nl.rotterdam.lezenvandestad.model.topic.Topic;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.streams.fixture.Reports;
import nl.rotterdam.lezenvandestad.streams.fixture.SmallCity;
import nl.rotterdam.lezenvandestad.testkit.Await;
import nl.rotterdam.lezenvandestad.testkit.BrokerExtension;
import nl.rotterdam.lezenvandestad.testkit.KafkaBroker;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The service on a real broker. The tests share its topics, so that each counts what it adds. */
@ExtendWith(BrokerExtension.class)
@Timeout(180)
class StreamsIT {

  private static final int DAYS = 20;

  private final Random random = new Random(1);
  private final Reports reports = new Reports();
  @TempDir private Path folder;
  private Broker broker = new Broker("", (short) 1);

  @BeforeEach
  void useBroker(KafkaBroker shared) {
    broker = new Broker(shared.bootstrapServers(), (short) 1);
  }

  @Test
  void everyReportIsToldOnceHoweverOftenItWasSent() {
    try (Streams streams = start(folder)) {
      int before = cityTotal();
      List<Sfeerbeeld> sent = some(1000);
      send(sent);
      send(sent.subList(0, 300));
      awaitTotal(before + 1000);

      Map<CellBucket, Integer> course = course();
      for (ThemeId theme : List.of(SmallCity.HOUSING, SmallCity.YOUTH, ThemeId.ALL)) {
        assertThat(total(course, new Cell(theme, SmallCity.CENTRUM)))
            .as("a gebied is at least its wijken")
            .isGreaterThanOrEqualTo(
                total(course, new Cell(theme, SmallCity.COOL))
                    + total(course, new Cell(theme, SmallCity.OUDE_WESTEN)));
      }
      Await.until("indicators", () -> indicators().size() == 3 * 6);
      assertThat(streams.checks().getFirst().isReady()).isTrue();
    }
  }

  @Test
  void countsGoOnAfterARestart() {
    int before;
    try (Streams _ = start(folder)) {
      before = cityTotal();
      send(some(200));
      awaitTotal(before + 200);
    }
    send(some(50));
    try (Streams _ = start(folder)) {
      awaitTotal(before + 250);
    }
  }

  @Test
  void countsGoOnWhenTheStoresAreLost() {
    int before;
    try (Streams _ = start(folder.resolve("first"))) {
      before = cityTotal();
      send(some(200));
      awaitTotal(before + 200);
    }
    try (Streams _ = start(folder.resolve("second"))) {
      send(some(50));
      awaitTotal(before + 250);
    }
  }

  @Test
  void poisonIsSetAsideAndCountingGoesOn() {
    try (Streams _ = start(folder)) {
      int before = cityTotal();
      sendBytes(UUID.randomUUID().toString(), "Zeldzaamgif");
      send(some(20));
      awaitTotal(before + 20);

      Await.until("the dead letter", () -> !rejected().isEmpty());
      assertThat(rejected())
          .allSatisfy(letter -> {
            assertThat(letter.value()).isEmpty();
            assertThat(letter.headers().lastHeader("fout").value())
                .asString(ISO_8859_1)
                .isEqualTo("UnreadableRecord");
            assertThat(letter.headers().toString()).doesNotContain("Zeldzaamgif");
          });
    }
  }

  @Test
  void noteReachesNoOtherTopic() throws ExecutionException, InterruptedException {
    try (Streams _ = start(folder)) {
      int before = cityTotal();
      send(some(20));
      awaitTotal(before + 20);

      try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
        Set<String> topics = admin.listTopics().names().get();
        assertThat(topics).anyMatch(topic -> topic.endsWith("-changelog"));
        topics.stream()
            .filter(topic -> !topic.equals(Topics.REPORTS.name()))
            .forEach(topic -> assertThat(text(topic)).doesNotContain("Zeldzaamwoord"));
      }
    }
  }

  @Test
  void aQueryThatChangesIsMatchedWithWithoutARestart() {
    try (Streams _ = start(folder)) {
      int before = cityTotal();
      send(List.of(aboutHousing()));
      awaitTotal(before + 1);
      assertThat(whyOfYouth()).doesNotContain("alleen de notitie");

      change(new QueryChange(SmallCity.YOUTH, "notitie", Instant.EPOCH, Role.KERNGROEP));
      Await.until(
          "a note speaks of youth",
          () -> {
            send(List.of(aboutHousing()));
            return whyOfYouth().contains("alleen de notitie");
          });
    }
  }

  private Sfeerbeeld aboutHousing() {
    return withNewId(reports.report(Instant.now(), SmallCity.MIDDELLAND, SmallCity.HOUSING, 3));
  }

  private String whyOfYouth() {
    Cell youth = new Cell(SmallCity.YOUTH, SmallCity.MIDDELLAND);
    return indicators().entrySet().stream()
        .filter(indicator -> indicator.getKey().equals(youth))
        .map(indicator -> indicator.getValue().why())
        .findFirst()
        .orElse("");
  }

  private void change(QueryChange change) {
    try (KafkaProducer<ThemeId, QueryChange> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            Topics.THEMES.keySerde().serializer(),
            Topics.THEMES.valueSerde().serializer())) {
      var _ = producer.send(new ProducerRecord<>(Topics.THEMES.name(), change.theme(), change));
    }
  }

  private Streams start(Path state) {
    Streams streams =
        Streams.start(
            StreamsSettings.DEFAULT,
            SmallCity.city(),
            broker,
            state,
            new SimpleMeterRegistry(),
            () -> {});
    Await.until("streams runs", () -> streams.checks().getFirst().isReady());
    return streams;
  }

  /** Reports with new ids, for the tests share the memory of ids as well. */
  private List<Sfeerbeeld> some(int count) {
    Instant now = Instant.now();
    return Stream.generate(() -> withNewId(reports.any(random, now, DAYS))).limit(count).toList();
  }

  private static Sfeerbeeld withNewId(Sfeerbeeld report) {
    return new Sfeerbeeld(
        new ReportId(UUID.randomUUID()),
        report.observedAt(),
        report.area(),
        report.domain(),
        report.themes(),
        report.level(),
        report.direction(),
        report.kind(),
        report.basis(),
        report.source(),
        report.resilience(),
        report.note());
  }

  private void send(List<Sfeerbeeld> some) {
    try (KafkaProducer<ReportId, Sfeerbeeld> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            Topics.REPORTS.keySerde().serializer(),
            Topics.REPORTS.valueSerde().serializer())) {
      for (Sfeerbeeld report : some) {
        var _ = producer.send(new ProducerRecord<>(Topics.REPORTS.name(), report.id(), report));
      }
    }
  }

  private void sendBytes(String key, String value) {
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      var _ =
          producer.send(
              new ProducerRecord<>(
                  Topics.REPORTS.name(), key.getBytes(ISO_8859_1), value.getBytes(ISO_8859_1)));
    }
  }

  private void awaitTotal(int wanted) {
    Await.untilAsserted("the city's total", () -> assertThat(cityTotal()).isEqualTo(wanted));
  }

  private int cityTotal() {
    return total(course(), new Cell(ThemeId.ALL, SmallCity.CITY));
  }

  private static int total(Map<CellBucket, Integer> course, Cell cell) {
    return course.entrySet().stream()
        .filter(point -> point.getKey().cell().equals(cell))
        .filter(point -> point.getKey().bucket().resolution() == Resolution.DAY)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private Map<CellBucket, Integer> course() {
    Map<CellBucket, Integer> course = new HashMap<>();
    read(Topics.TREND).forEach(r -> course.put(r.key(), r.value().tally().reports()));
    return course;
  }

  private Map<Cell, Indicator> indicators() {
    Map<Cell, Indicator> indicators = new HashMap<>();
    read(Topics.INDICATORS).forEach(record -> indicators.put(record.key(), record.value()));
    return indicators;
  }

  private List<ConsumerRecord<byte[], byte[]>> rejected() {
    return read(Topics.REJECTED);
  }

  private <K, V> List<ConsumerRecord<K, V>> read(Topic<K, V> topic) {
    return TopicReader.readAll(
        broker, topic.name(), topic.keySerde().deserializer(), topic.valueSerde().deserializer());
  }

  private String text(String topic) {
    StringBuilder text = new StringBuilder();
    TopicReader.readAll(broker, topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
        .forEach(record ->
            Stream.of(record.key(), record.value())
                .filter(bytes -> bytes != null)
                .forEach(bytes -> text.append(new String(bytes, ISO_8859_1))));
    return text.toString();
  }
}
