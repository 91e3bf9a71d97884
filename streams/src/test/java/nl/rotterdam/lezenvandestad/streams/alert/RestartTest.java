// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.alert;

import static nl.rotterdam.lezenvandestad.streams.alert.Signals.acute;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.COOL;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.HOUSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.erasure.DeletionReason;
import nl.rotterdam.lezenvandestad.model.erasure.Scope.OfTheme;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.streams.detection.Round;
import nl.rotterdam.lezenvandestad.streams.fixture.SmallCity;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A task that loses its memory and keeps its store. */
class RestartTest {

  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

  private final KeyValueStore<AlertId, Alert> store =
      Stores.keyValueStoreBuilder(
              Stores.inMemoryKeyValueStore(AlertStep.STORE),
              Topics.ALERTS.keySerde(),
              Topics.ALERTS.valueSerde())
          .withLoggingDisabled()
          .build();
  @TempDir private Path folder;

  @Test
  void aTaskThatStartsAnewRaisesNothingTwice() {
    List<Alert> first = told(NOON);
    List<Alert> again = told(NOON);
    List<Alert> later = told(NOON.plusSeconds(900));

    assertThat(first).hasSize(1);
    assertThat(again).isEmpty();
    assertThat(later).singleElement().extracting(Alert::id).isEqualTo(first.getFirst().id());
  }

  @Test
  void anErasedAlertIsInNoStoreAndCountedInTheRegister() {
    AlertId raised = told(NOON).getFirst().id();

    List<AlertNews> news = news(Round.erased(HOUSING, NOON.plusSeconds(60), new OfTheme(HOUSING)));

    assertThat(news).containsExactly(new AlertNews.Gone(DeletionReason.ORDERED));
    assertThat(store.get(raised)).isNull();
  }

  /** What a fresh task tells of one round. */
  private List<Alert> told(Instant at) {
    return news(Round.of(HOUSING, at, Set.of(AlertKind.ACUUT), List.of(acute(at, 1, COOL))))
        .stream()
        .map(news -> ((AlertNews.Stands) news).alert())
        .toList();
  }

  private List<AlertNews> news(Round round) {
    MockProcessorContext<AlertId, AlertNews> context =
        new MockProcessorContext<>(new Properties(), new TaskId(2, 0), folder.toFile());
    if (!store.isOpen()) {
      store.init(context.getStateStoreContext(), store);
    }
    context.addStateStore(store);
    FollowSignals task =
        new FollowSignals(new AlertDesk(SmallCity.alerting().alerts(), SmallCity.areas()));
    task.init(context);
    task.process(new Record<>(HOUSING, round, round.at().toEpochMilli()));
    return context.forwarded().stream().map(f -> (AlertNews) f.record().value()).toList();
  }
}
