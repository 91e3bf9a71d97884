// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.ERITREA_DELFSHAVEN;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.NOW;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.junit.jupiter.api.Test;

class TopicReadingTest {

  private static final TopicPartition INDICATORS = new TopicPartition(Topics.INDICATORS.name(), 0);
  private static final TopicPartition TREND = new TopicPartition(Topics.TREND.name(), 0);
  private static final TopicPartition ALERTS = new TopicPartition(Topics.ALERTS.name(), 0);
  private static final TopicPartition PULSES = new TopicPartition(Topics.PULSES.name(), 0);

  private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none");
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final List<CityState> shown = new ArrayList<>();
  private final List<Boolean> contact = new ArrayList<>();
  private final TopicReading reading =
      new TopicReading(consumer, () -> NOW, new ReadMetrics(registry), shown::add, contact::add);

  private void topicsWithEnds(long indicators, long trend) {
    for (TopicPartition partition : List.of(INDICATORS, TREND, ALERTS, PULSES)) {
      Node node = new Node(1, "localhost", 1);
      Node[] replicas = {node};
      consumer.updatePartitions(
          partition.topic(),
          List.of(new PartitionInfo(partition.topic(), 0, node, replicas, replicas)));
    }
    consumer.updateBeginningOffsets(Map.of(INDICATORS, 0L, TREND, 0L, ALERTS, 0L, PULSES, 0L));
    consumer.updateEndOffsets(
        new HashMap<>(Map.of(INDICATORS, indicators, TREND, trend, ALERTS, 0L, PULSES, 0L)));
  }

  private void record(long offset, byte[] value) {
    consumer.addRecord(
        new ConsumerRecord<>(
            INDICATORS.topic(),
            0,
            offset,
            ERITREA_DELFSHAVEN.toString().getBytes(StandardCharsets.UTF_8),
            value));
  }

  private static byte[] bytes(Indicator indicator) {
    return Topics.INDICATORS.valueSerde().serializer().serialize("", indicator);
  }

  @Test
  void nothingIsShownUntilEverythingWasReadThatWasThereAtTheStart() {
    topicsWithEnds(2, 0);
    consumer.schedulePollTask(
        () -> record(0, bytes(indicator(ERITREA_DELFSHAVEN, Band.RUSTIG, 1.5, 3))));
    consumer.schedulePollTask(() -> assertThat(shown).isEmpty());
    consumer.schedulePollTask(
        () -> record(1, bytes(indicator(ERITREA_DELFSHAVEN, Band.ACUUT, 4.5, 9))));
    consumer.schedulePollTask(consumer::wakeup);

    assertThatThrownBy(reading::follow).isInstanceOf(WakeupException.class);

    assertThat(shown)
        .first()
        .satisfies(state ->
            assertThat(state.cell(ERITREA_DELFSHAVEN).indicator().orElseThrow().band())
                .isEqualTo(Band.ACUUT));
    assertThat(contact).contains(true).doesNotContain(false);
  }

  @Test
  void aRecordThatCannotBeReadIsCountedAndSkipped() {
    topicsWithEnds(2, 0);
    consumer.schedulePollTask(() -> {
      record(0, "geen json".getBytes(StandardCharsets.UTF_8));
      record(1, bytes(indicator(ERITREA_DELFSHAVEN, Band.RUSTIG, 1.5, 3)));
    });
    consumer.schedulePollTask(consumer::wakeup);

    assertThatThrownBy(reading::follow).isInstanceOf(WakeupException.class);

    assertThat(shown.getLast().cells()).hasSize(1);
    assertThat(registry.counter("dashboard.records.unreadable").count()).isEqualTo(1);
  }

  @Test
  void aBrokerThatDoesNotAnswerIsNoticedAndTheStateStays() {
    topicsWithEnds(0, 0);
    consumer.schedulePollTask(() -> consumer.setOffsetsException(new TimeoutException("away")));
    consumer.schedulePollTask(consumer::wakeup);

    assertThatThrownBy(reading::follow).isInstanceOf(WakeupException.class);

    assertThat(contact).containsExactly(true, false);
    assertThat(shown).isNotEmpty();
  }

  @Test
  void topicsThatAreNotThereYetEndTheReading() {
    assertThatThrownBy(reading::follow).isInstanceOf(TopicsMissing.class);
  }
}
