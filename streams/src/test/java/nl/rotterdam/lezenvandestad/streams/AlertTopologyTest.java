// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.CENTRUM;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.COOL;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.HOUSING;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.YOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.access.Role;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertChange;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.alert.AlertState;
import nl.rotterdam.lezenvandestad.model.alert.Assessment;
import nl.rotterdam.lezenvandestad.model.alert.AssessmentStep;
import nl.rotterdam.lezenvandestad.model.alert.ClosingReason;
import nl.rotterdam.lezenvandestad.model.alert.Pulse;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.topic.Topic;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.streams.alert.AlertStep;
import nl.rotterdam.lezenvandestad.streams.alert.Signals;
import nl.rotterdam.lezenvandestad.streams.detection.Signal;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alerts through the whole topology, with signals by hand. */
class AlertTopologyTest {

  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final Duration DAY = Duration.ofDays(1);

  private final List<Signal> standing = new ArrayList<>();
  private final Map<AlertId, Alert> alerts = new HashMap<>();
  private final List<TestRecord<AlertId, Alert>> told = new ArrayList<>();
  @TempDir private Path state;
  private TopologyDriver city;
  private TestOutputTopic<AlertId, Alert> output;
  private TestInputTopic<AlertId, Assessment> assessments;

  @BeforeEach
  void start() {
    city = new TopologyDriver(state, NOON, this::detect);
    output = reader(Topics.ALERTS);
    assessments =
        city.engine()
            .createInputTopic(
                Topics.ASSESSMENTS.name(),
                Topics.ASSESSMENTS.keySerde().serializer(),
                Topics.ASSESSMENTS.valueSerde().serializer());
  }

  @AfterEach
  void stop() {
    city.close();
  }

  @Test
  void aSignalRaisesAnAlertInTheNextQuarterWithItsEnvelope() {
    stands(1, COOL);

    pass(QUARTER);

    assertThat(only().state()).isEqualTo(AlertState.NIEUW);
    TestRecord<AlertId, Alert> record = told.getFirst();
    assertThat(record.timestamp()).isEqualTo(only().raisedAt().toEpochMilli());
    assertThat(header(record, "ce_type"))
        .isEqualTo("nl.rotterdam.lezenvandestad.waarschuwing-veranderd");
    assertThat(header(record, "ce_time")).isEqualTo(only().raisedAt().toString());
  }

  @Test
  void whileItLastsItIsOneAlertThatGrows() {
    stands(1, COOL);
    pass(QUARTER);
    stands(2, CENTRUM);
    pass(QUARTER);
    pass(QUARTER);

    assertThat(only().history()).hasSize(1);
    assertThat(only().areas()).containsExactly(COOL, CENTRUM);
    assertThat(only().figures().peak()).isEqualTo(2);
  }

  @Test
  void itClosesWhenItIsQuietAndOpensAgainWhenItReturns() {
    stands(1, COOL);
    pass(QUARTER);
    standing.clear();
    pass(Duration.ofHours(7));
    assertThat(only().lastChange().reason()).contains(ClosingReason.UITGEDOOFD);

    stands(1, COOL);
    pass(QUARTER);

    assertThat(only().history())
        .extracting(AlertChange::state)
        .containsExactly(AlertState.NIEUW, AlertState.GESLOTEN, AlertState.HEROPEND);
  }

  @Test
  void assessmentsCountInTheOrderInWhichTheyWereGiven() {
    stands(1, COOL);
    pass(QUARTER);

    assess(AssessmentStep.GEZIEN);
    assess(AssessmentStep.GEZIEN);
    assess(AssessmentStep.INZET);
    assess(AssessmentStep.IN_DUIDING);
    assess(AssessmentStep.SLUITEN);

    assertThat(only().history())
        .extracting(AlertChange::state)
        .containsExactly(
            AlertState.NIEUW, AlertState.GEZIEN, AlertState.INZET, AlertState.GESLOTEN);
    assertThat(city.meter("streams.assessments.refused")).isEqualTo(2);
  }

  @Test
  void anAssessmentOfAnAlertThatIsNotThereChangesNothing() {
    assess(AlertId.of(AlertKind.ACUUT, HOUSING, NOON, 1), AssessmentStep.GEZIEN);

    assertThat(alerts).isEmpty();
    assertThat(city.meter("streams.assessments.refused")).isEqualTo(1);
  }

  @Test
  void nobodyLookingIsTold() {
    stands(1, COOL);
    pass(QUARTER);

    pass(QUARTER.plus(QUARTER));

    assertThat(only().escalatedAt()).isPresent();
  }

  @Test
  void whenNothingStandsOutNothingIsTold() {
    pass(DAY);

    assertThat(told).isEmpty();
  }

  @Test
  void everyThemeHasAPulseAlsoWhenNothingStandsOut() {
    TestOutputTopic<ThemeId, Pulse> pulses = reader(Topics.PULSES);

    city.jump(QUARTER);

    assertThat(pulses.readKeyValuesToMap().keySet())
        .containsExactlyInAnyOrder(HOUSING, YOUTH, ThemeId.ALL);
  }

  @Test
  void theStoreHoldsWhatWasTold() {
    stands(1, COOL);
    pass(QUARTER);
    assess(AssessmentStep.GEZIEN);

    KeyValueStore<AlertId, Alert> store = city.engine().getKeyValueStore(AlertStep.STORE);

    assertThat(store.get(only().id())).isEqualTo(only());
  }

  private List<Signal> detect(ThemeId theme, Set<AlertKind> kinds, Instant at) {
    return standing.stream()
        .filter(signal -> signal.theme().equals(theme) && kinds.contains(signal.kind()))
        .map(signal ->
            Signals.of(
                signal.kind(),
                at,
                signal.score(),
                signal.count().seen(),
                signal.areas().toArray(AreaId[]::new)))
        .toList();
  }

  private void stands(double score, AreaId area) {
    standing.add(Signals.of(AlertKind.ACUUT, NOON, score, 4, area));
  }

  private void pass(Duration time) {
    city.jump(time);
    read();
  }

  private void read() {
    for (TestRecord<AlertId, Alert> record : output.readRecordsToList()) {
      told.add(record);
      alerts.put(record.key(), record.value());
    }
  }

  private void assess(AssessmentStep step) {
    assess(only().id(), step);
  }

  private void assess(AlertId id, AssessmentStep step) {
    Optional<ClosingReason> reason =
        step == AssessmentStep.SLUITEN ? Optional.of(ClosingReason.TERECHT) : Optional.empty();
    Instant given = Quarter.floor(city.now());
    assessments.pipeInput(id, new Assessment(id, step, reason, given, Role.KERNGROEP), given);
    read();
  }

  private Alert only() {
    assertThat(alerts).hasSize(1);
    return alerts.values().iterator().next();
  }

  private <K, V> TestOutputTopic<K, V> reader(Topic<K, V> topic) {
    return city.engine()
        .createOutputTopic(
            topic.name(), topic.keySerde().deserializer(), topic.valueSerde().deserializer());
  }

  private static String header(TestRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
