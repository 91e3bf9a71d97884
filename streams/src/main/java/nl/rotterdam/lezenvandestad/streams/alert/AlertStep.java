// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.alert;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.alert.Assessment;
import nl.rotterdam.lezenvandestad.model.alert.Pulse;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.erasure.Deletion;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.topic.JsonSerde;
import nl.rotterdam.lezenvandestad.model.topic.Topic;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.streams.detection.Round;
import nl.rotterdam.lezenvandestad.streams.disk.DeletedKeys;
import nl.rotterdam.lezenvandestad.streams.rule.AlertRules;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * Brings the rounds of all counting tasks to one place that keeps the alerts, together with what
 * the kerngroep makes of them; tells how alerts stand, and that somebody watches.
 */
public final class AlertStep {

  /** The store: an alert's id to the alert. */
  public static final String STORE = "alert-by-id-store";

  private static final String ROUNDS = "rounds";

  private AlertStep() {}

  /** Adds the step. */
  public static void addTo(
      StreamsBuilder builder,
      KStream<ThemeId, Round> rounds,
      AlertRules rules,
      AreaTree areas,
      MeterRegistry meters) {
    builder.addStateStore(
        Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(STORE),
                Topics.ALERTS.keySerde(),
                Topics.ALERTS.valueSerde())
            .withLoggingEnabled(DeletedKeys.changelog()));
    KStream<ThemeId, Round> together =
        rounds.repartition(
            Repartitioned.<ThemeId, Round>as(ROUNDS)
                .withKeySerde(Topics.PULSES.keySerde())
                .withValueSerde(new JsonSerde<>(Round.class))
                .withNumberOfPartitions(1));
    AlertDesk desk = new AlertDesk(rules, areas);
    KStream<AlertId, AlertNews> bySignals =
        together.process(() -> new FollowSignals(desk), Named.as("follow-signals"), STORE);
    KStream<AlertId, AlertNews> byKerngroep =
        assessments(builder)
            .process(
                () -> new ApplyAssessment(new AlertLife(rules), refused(meters)),
                Named.as("apply-assessment"),
                STORE);
    KStream<AlertId, AlertNews> news = bySignals.merge(byKerngroep, Named.as("all-changes"));
    write(
        news.mapValues(AlertStep::alert, Named.as("take-alert")),
        Topics.ALERTS,
        Topics.ALERTS.name());
    write(deletions(news), Topics.DELETIONS, "alert-" + Topics.DELETIONS.name());
    write(pulses(together), Topics.PULSES, Topics.PULSES.name());
  }

  private static KStream<ThemeId, Pulse> pulses(KStream<ThemeId, Round> rounds) {
    return rounds
        .filter((theme, round) -> round.erased().isEmpty(), Named.as("drop-erasures"))
        .mapValues(round -> new Pulse(round.theme(), round.at()), Named.as("feel-pulse"));
  }

  private static KStream<String, Deletion> deletions(KStream<AlertId, AlertNews> news) {
    return news.process(CountDeletion::new, Named.as("count-deletion"));
  }

  /** The alert, or nothing where one is deleted. */
  private static @Nullable Alert alert(AlertNews news) {
    return switch (news) {
      case AlertNews.Stands(var alert) -> alert;
      case AlertNews.Gone _ -> null;
    };
  }

  private static KStream<AlertId, Assessment> assessments(StreamsBuilder builder) {
    return builder.stream(
        Topics.ASSESSMENTS.name(),
        Consumed.with(Topics.ASSESSMENTS.keySerde(), Topics.ASSESSMENTS.valueSerde())
            .withName("read-" + Topics.ASSESSMENTS.name()));
  }

  private static <K, V> void write(KStream<K, V> stream, Topic<K, V> topic, String name) {
    stream
        .processValues(() -> new Envelope<>(topic), Named.as("envelope-" + name))
        .to(
            topic.name(),
            Produced.with(topic.keySerde(), topic.valueSerde()).withName("write-" + name));
  }

  private static Counter refused(MeterRegistry meters) {
    return Counter.builder("streams.assessments.refused")
        .description("Assessments that did not fit the state of their alert")
        .register(meters);
  }
}
