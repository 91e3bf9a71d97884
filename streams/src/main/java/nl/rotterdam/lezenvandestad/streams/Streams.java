// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.http.HealthCheck;
import nl.rotterdam.lezenvandestad.model.theme.QueryChange;
import nl.rotterdam.lezenvandestad.model.topic.Broker;
import nl.rotterdam.lezenvandestad.model.topic.TopicCreation;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.process.RepeatedSweep;
import nl.rotterdam.lezenvandestad.process.TopicFollower;
import nl.rotterdam.lezenvandestad.streams.count.CountSettings;
import nl.rotterdam.lezenvandestad.streams.detection.Detection;
import nl.rotterdam.lezenvandestad.streams.disk.DeletedKeys;
import nl.rotterdam.lezenvandestad.streams.suggestion.Suggestions;
import nl.rotterdam.lezenvandestad.streams.sweep.StreamsSweeps;
import nl.rotterdam.lezenvandestad.streams.topology.SfeerTopology;
import nl.rotterdam.lezenvandestad.words.theme.ThemeQueries;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.Topology;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running service. Its clock is the engine's. Thread-safe.
 *
 * <p>An instance that is closed hands its work over at once. One that is killed is missed after ten
 * seconds; until the broker has ended its last transaction, some seconds later, the others wait
 * with reading on. Nothing is lost or counted twice either way.
 */
public final class Streams implements AutoCloseable {

  /** The consumer group: its offsets tell how much is counted. */
  public static final String GROUP = EngineConfig.APPLICATION;

  private static final Logger LOG = LoggerFactory.getLogger(Streams.class);
  private static final Duration TO_CLOSE = Duration.ofSeconds(20);

  private final KafkaStreams engine;
  private final KafkaStreamsMetrics metrics;
  private final RepeatedSweep sweep;
  private final TopicFollower<?, ?> queryChanges;

  private Streams(
      KafkaStreams engine,
      KafkaStreamsMetrics metrics,
      RepeatedSweep sweep,
      TopicFollower<?, ?> queryChanges) {
    this.engine = engine;
    this.metrics = metrics;
    this.sweep = sweep;
    this.queryChanges = queryChanges;
  }

  /**
   * Makes the topics that are missing, and starts to count. Returns before the counting runs;
   * {@link #checks} tells when it does.
   *
   * @param state the folder for the state stores; what is lost there is rebuilt from Kafka
   * @param onFatal called once, on a thread of its own, when the service stopped for an error that
   *     only a person can mend
   * @throws org.apache.kafka.common.KafkaException when the broker does not answer
   */
  public static Streams start(
      StreamsSettings settings,
      City city,
      Broker broker,
      Path state,
      MeterRegistry meters,
      Runnable onFatal) {
    ensureTopics(broker);
    Map<String, Object> config = EngineConfig.of(settings, broker, state, meters);
    ThemeQueries queries = new ThemeQueries(city.themes(), city.vocabulary());
    // Before the counting starts: what it matches first, it matches as it is to be.
    TopicFollower<?, ?> queryChanges =
        TopicFollower.start(
            broker.bootstrapServers(),
            Topics.THEMES,
            (theme, change) -> queries.change(theme, change.map(QueryChange::query)));
    Topology topology = SfeerTopology.build(countSettings(settings, city, queries, meters), config);
    Properties properties = new Properties();
    properties.putAll(config);
    KafkaStreams engine = new KafkaStreams(topology, properties);
    engine.setUncaughtExceptionHandler(new ThreadFailure());
    engine.setStateListener((now, before) -> {
      LOG.info("streams is {}", now);
      if (now == State.ERROR) {
        Thread.ofPlatform().name("streams-fatal").start(onFatal);
      }
    });
    KafkaStreamsMetrics metrics = new KafkaStreamsMetrics(engine);
    metrics.bindTo(meters);
    engine.start();
    RepeatedSweep sweep =
        RepeatedSweep.start(
            StreamsSweeps.of(
                broker.bootstrapServers(), city.areas(), city.themes(), InstantSource.system()));
    return new Streams(engine, metrics, sweep, queryChanges);
  }

  private static CountSettings countSettings(
      StreamsSettings settings, City city, ThemeQueries queries, MeterRegistry meters) {
    return new CountSettings(
        city.areas(),
        city.themes(),
        new Suggestions(queries.matcher(), city.themes(), meters),
        city.alerting(),
        new Detection(city.areas(), city.alerting()),
        settings.partitions(),
        settings.publishEvery(),
        settings.refreshEvery(),
        meters,
        System::nanoTime);
  }

  /** The intake owns the topic of reports; whoever comes first makes it, the same way. */
  private static void ensureTopics(Broker broker) {
    try (Admin admin =
        Admin.create(
            Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()))) {
      TopicCreation.ensure(
          admin,
          List.of(
              Topics.REPORTS,
              Topics.INDICATORS,
              Topics.TREND,
              Topics.ALERTS,
              Topics.ASSESSMENTS,
              Topics.PULSES,
              Topics.REJECTED,
              Topics.THEMES,
              Topics.ERASURES,
              Topics.DELETIONS),
          broker.replication());
      TopicCreation.settle(admin, internalTopics(admin));
    }
  }

  /** Kafka Streams gives its topics their settings when it makes them, and never after. */
  private static Map<String, Map<String, String>> internalTopics(Admin admin) {
    try {
      return admin.listTopics().names().get().stream()
          .filter(topic -> topic.startsWith(GROUP + "-"))
          .collect(
              Collectors.toMap(
                  topic -> topic,
                  topic ->
                      topic.endsWith("-changelog")
                          ? DeletedKeys.changelog()
                          : EngineConfig.INTERNAL_TOPICS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted at the start", e);
    } catch (ExecutionException e) {
      throw new KafkaException("the broker does not name its topics", e);
    }
  }

  /** Ready when every task of this instance counts. */
  public List<HealthCheck> checks() {
    return List.of(HealthCheck.of("streams", () -> engine.state() == State.RUNNING));
  }

  /** Finishes the report at hand, commits, and leaves its work to others at once. */
  @Override
  public void close() {
    sweep.close();
    queryChanges.close();
    metrics.close();
    boolean closed =
        engine.close(
            CloseOptions.timeout(TO_CLOSE)
                .withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
    if (!closed) {
      LOG.warn("streams did not close within {}", TO_CLOSE);
    }
  }
}
