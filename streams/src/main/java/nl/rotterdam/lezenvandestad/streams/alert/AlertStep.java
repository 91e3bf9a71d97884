// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.alert;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.alert.Assessment;
import nl.rotterdam.lezenvandestad.model.alert.Pulse;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.topic.JsonSerde;
import nl.rotterdam.lezenvandestad.model.topic.Topic;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.streams.detection.Round;
import nl.rotterdam.lezenvandestad.streams.rule.AlertRules;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.Stores;

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
            .withLoggingEnabled(Map.of()));
    KStream<ThemeId, Round> together =
        rounds.repartition(
            Repartitioned.<ThemeId, Round>as(ROUNDS)
                .withKeySerde(Topics.PULSES.keySerde())
                .withValueSerde(new JsonSerde<>(Round.class))
                .withNumberOfPartitions(1));
    AlertDesk desk = new AlertDesk(rules, areas);
    KStream<AlertId, Alert> bySignals =
        together.process(() -> new FollowSignals(desk), Named.as("follow-signals"), STORE);
    KStream<AlertId, Alert> byKerngroep =
        assessments(builder)
            .process(
                () -> new ApplyAssessment(new AlertLife(rules), refused(meters)),
                Named.as("apply-assessment"),
                STORE);
    write(bySignals.merge(byKerngroep, Named.as("all-changes")), Topics.ALERTS, "alert");
    write(
        together.mapValues(round -> new Pulse(round.theme(), round.at()), Named.as("feel-pulse")),
        Topics.PULSES,
        "pulse");
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
            Produced.with(topic.keySerde(), topic.valueSerde()).withName("write-" + topic.name()));
  }

  private static Counter refused(MeterRegistry meters) {
    return Counter.builder("streams.assessments.refused")
        .description("Assessments that did not fit the state of their alert")
        .register(meters);
  }
}
