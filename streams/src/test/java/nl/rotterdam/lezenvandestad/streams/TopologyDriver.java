// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.erasure.Erasure;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.topic.Broker;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.streams.count.CountSettings;
import nl.rotterdam.lezenvandestad.streams.detection.SignalSource;
import nl.rotterdam.lezenvandestad.streams.fixture.SmallCity;
import nl.rotterdam.lezenvandestad.streams.topology.SfeerTopology;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/**
 * The whole topology without a broker, with a clock that the test moves. Reads its output as a
 * reader of the topics would: the newest record of a key is its state.
 */
final class TopologyDriver implements AutoCloseable {

  private static final Duration TICK = Duration.ofMillis(250);
  private static final int TICKS_TO_SETTLE = 4;

  private final MeterRegistry meters = new SimpleMeterRegistry();
  private final TopologyTestDriver driver;
  private final TestInputTopic<byte[], byte[]> input;
  private final TestInputTopic<Scope, Erasure> erasures;
  private final TestOutputTopic<Cell, Indicator> indicators;
  private final TestOutputTopic<CellBucket, TrendPoint> trend;
  private final TestOutputTopic<byte[], byte[]> rejected;
  private final Map<Cell, Indicator> standing = new HashMap<>();
  private final Map<CellBucket, TrendPoint> course = new HashMap<>();
  private final List<TestRecord<byte[], byte[]>> letters = new ArrayList<>();
  private int indicatorRecords;
  private Instant now;

  /** Starts at this moment with empty stores; nothing ever stands out. */
  TopologyDriver(Path state, Instant now) {
    this(state, now, histories -> (theme, kinds, at) -> List.of());
  }

  /** Starts at this moment with empty stores and these signals. */
  TopologyDriver(Path state, Instant now, SignalSource signals) {
    this(state, now, histories -> signals);
  }

  /** Starts at this moment with empty stores and this detection. */
  TopologyDriver(Path state, Instant now, SignalSource.Factory signals) {
    this.now = now;
    Map<String, Object> config =
        EngineConfig.of(
            StreamsSettings.DEFAULT, new Broker("unused:9092", (short) 1), state, meters);
    Properties properties = new Properties();
    properties.putAll(config);
    // The test driver drops a dead letter that is written outside a transaction of its making;
    // StreamsIT sees dead letters exactly once, on a real broker.
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
    driver =
        new TopologyTestDriver(
            SfeerTopology.build(settings(meters, signals), config), properties, now);
    input =
        driver.createInputTopic(
            Topics.REPORTS.name(), new ByteArraySerializer(), new ByteArraySerializer());
    erasures =
        driver.createInputTopic(
            Topics.ERASURES.name(),
            Topics.ERASURES.keySerde().serializer(),
            Topics.ERASURES.valueSerde().serializer());
    indicators =
        driver.createOutputTopic(
            Topics.INDICATORS.name(),
            Topics.INDICATORS.keySerde().deserializer(),
            Topics.INDICATORS.valueSerde().deserializer());
    trend =
        driver.createOutputTopic(
            Topics.TREND.name(),
            Topics.TREND.keySerde().deserializer(),
            Topics.TREND.valueSerde().deserializer());
    rejected =
        driver.createOutputTopic(
            Topics.REJECTED.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private static CountSettings settings(MeterRegistry meters, SignalSource.Factory signals) {
    return new CountSettings(
        SmallCity.areas(),
        SmallCity.themes(),
        SmallCity.suggestions(),
        SmallCity.alerting(),
        signals,
        1,
        TICK,
        Duration.ofMinutes(1),
        meters,
        () -> 0);
  }

  /** Sends the report, accepted now. */
  void send(Sfeerbeeld report) {
    send(
        Topics.REPORTS.keySerde().serializer().serialize("", report.id()),
        Topics.REPORTS.valueSerde().serializer().serialize("", report));
  }

  /** Sends bytes as a report, accepted now. */
  void send(byte[] key, byte[] value) {
    input.pipeInput(key, value, Quarter.floor(now));
  }

  /** Orders to erase this, now. */
  void erase(Scope scope) {
    erasures.pipeInput(scope, new Erasure(scope, Map.of()), now);
  }

  /** Lets one tick pass. */
  void tick() {
    advance(TICK);
  }

  /** Lets ticks pass until everything was told. */
  void settle() {
    for (int i = 0; i < TICKS_TO_SETTLE; i++) {
      advance(TICK);
    }
  }

  /** Jumps ahead, as after a pause of the machine, and lets what it brings be told. */
  void jump(Duration time) {
    advance(time);
    advance(Duration.ofMinutes(1));
    settle();
  }

  private void advance(Duration time) {
    now = now.plus(time);
    driver.advanceWallClockTime(time);
    read();
  }

  private void read() {
    indicators
        .readRecordsToList()
        .forEach(record -> {
          keep(standing, record);
          indicatorRecords++;
        });
    trend.readRecordsToList().forEach(record -> keep(course, record));
    letters.addAll(rejected.readRecordsToList());
  }

  private static <K, V> void keep(Map<K, V> newest, TestRecord<K, V> record) {
    if (record.value() == null) {
      newest.remove(record.key());
    } else {
      newest.put(record.key(), record.value());
    }
  }

  /** The clock. */
  Instant now() {
    return now;
  }

  /** The newest indicator of the cell. */
  Indicator indicator(ThemeId theme, AreaId area) {
    Cell cell = new Cell(theme, area);
    if (!standing.containsKey(cell)) {
      throw new AssertionError("no indicator of " + cell + "; there are " + standing.keySet());
    }
    return standing.get(cell);
  }

  /** The newest indicator of every cell. */
  Map<Cell, Indicator> indicators() {
    return Map.copyOf(standing);
  }

  /** How many indicators were published so far. */
  int indicatorRecords() {
    return indicatorRecords;
  }

  /** What was published as counted in the bucket that holds this moment. */
  Tally tally(ThemeId theme, AreaId area, Resolution resolution, Instant moment) {
    CellBucket key = new CellBucket(new Cell(theme, area), Bucket.holding(resolution, moment));
    return course.containsKey(key) ? course.get(key).tally() : Tally.NONE;
  }

  /** The newest point of every bucket. */
  Map<CellBucket, TrendPoint> course() {
    return Map.copyOf(course);
  }

  /** The dead letters. */
  List<TestRecord<byte[], byte[]>> rejected() {
    return List.copyOf(letters);
  }

  /** How often the meter counted. */
  double meter(String name) {
    return meters.counter(name).count();
  }

  /** The engine, for a look at its stores and topics. */
  TopologyTestDriver engine() {
    return driver;
  }

  @Override
  public void close() {
    driver.close();
  }
}
