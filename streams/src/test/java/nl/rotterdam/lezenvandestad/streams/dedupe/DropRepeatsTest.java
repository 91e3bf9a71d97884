// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.streams.fixture.Reports;
import nl.rotterdam.lezenvandestad.streams.fixture.SmallCity;
import nl.rotterdam.lezenvandestad.testkit.RandomCases;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DropRepeatsTest {

  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  private final MockProcessorContext<ReportId, Sfeerbeeld> context =
      new MockProcessorContext<>(new Properties(), new TaskId(0, 0), Path.of("unused").toFile());
  private final KeyValueStore<ReportId, Integer> store =
      Stores.keyValueStoreBuilder(
              Stores.inMemoryKeyValueStore(DedupeStep.STORE),
              DedupeStep.REPORT_ID,
              Serdes.Integer())
          .withLoggingDisabled()
          .build();
  private final DropRepeats processor =
      new DropRepeats(new SimpleMeterRegistry().counter("repeats"));
  private final Sfeerbeeld report =
      new Reports().report(NOON, SmallCity.COOL, SmallCity.HOUSING, 3);

  @BeforeEach
  void start() {
    store.init(context.getStateStoreContext(), store);
    context.addStateStore(store);
    processor.init(context);
  }

  @AfterEach
  void stop() {
    store.close();
  }

  @Test
  void repeatIsDroppedFourHundredDaysLater() {
    sendAt(NOON);
    letPass(NOON.plus(DAY.multipliedBy(400)));
    sendAt(NOON.plus(DAY.multipliedBy(400)));

    assertThat(context.forwarded()).hasSize(1);
  }

  @Test
  void idIsForgottenOnceTheIntakeWouldRefuseTheReport() {
    sendAt(NOON);
    letPass(NOON.plus(DAY.multipliedBy(403)));

    assertThat(store.get(report.id())).isNull();
  }

  @Test
  void idIsWrittenInSixteenBytes() {
    RandomCases.check(
        100,
        random -> {
          ReportId id = new ReportId(new UUID(random.nextLong(), random.nextLong()));
          byte[] bytes = DedupeStep.REPORT_ID.serializer().serialize("", id);

          assertThat(bytes).hasSize(16);
          assertThat(DedupeStep.REPORT_ID.deserializer().deserialize("", bytes)).isEqualTo(id);
        });
  }

  private void sendAt(Instant accepted) {
    processor.process(new Record<>(report.id(), report, accepted.toEpochMilli()));
  }

  private void letPass(Instant now) {
    context.scheduledPunctuators().getFirst().getPunctuator().punctuate(now.toEpochMilli());
  }
}
