// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.erasure.DeletionReason;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.alert.AlertNews.Gone;
import nl.rotterdam.lezenvandestad.streams.alert.AlertNews.Stands;
import nl.rotterdam.lezenvandestad.streams.detection.Round;
import nl.rotterdam.lezenvandestad.streams.disk.DeletedKeys;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Brings what the watch saw to the alerts in the store, and tells which changed or went. */
final class FollowSignals extends ContextualProcessor<ThemeId, Round, AlertId, AlertNews> {

  private static final Duration BETWEEN_TIDYINGS = Duration.ofMinutes(1);

  private final AlertDesk desk;
  private @Nullable KeyValueStore<AlertId, Alert> store;
  private @Nullable DeletedKeys<AlertId> deleted;

  FollowSignals(AlertDesk desk) {
    this.desk = desk;
  }

  @Override
  public void init(ProcessorContext<AlertId, AlertNews> context) {
    super.init(context);
    KeyValueStore<AlertId, Alert> alerts = context.getStateStore(AlertStep.STORE);
    DeletedKeys<AlertId> keys = new DeletedKeys<>(alerts, AlertId.NONE);
    store = alerts;
    deleted = keys;
    context.schedule(
        BETWEEN_TIDYINGS,
        PunctuationType.WALL_CLOCK_TIME,
        now -> keys.tidy(Instant.ofEpochMilli(now)));
  }

  @Override
  public void process(Record<ThemeId, Round> record) {
    if (store == null || deleted == null) {
      throw new IllegalStateException("not initialised");
    }
    Round round = record.value();
    List<Alert> known = all(store);
    Map<AlertId, DeletionReason> gone = AlertDesk.gone(known, round);
    for (Map.Entry<AlertId, DeletionReason> alert : gone.entrySet()) {
      store.delete(alert.getKey());
      deleted.noticed();
      tell(record, alert.getKey(), new Gone(alert.getValue()));
    }
    known.removeIf(alert -> gone.containsKey(alert.id()));
    for (Alert alert : desk.look(known, round)) {
      store.put(alert.id(), alert);
      tell(record, alert.id(), new Stands(alert));
    }
  }

  private void tell(Record<ThemeId, Round> record, AlertId id, AlertNews news) {
    context().forward(new Record<>(id, news, record.timestamp()));
  }

  private static List<Alert> all(KeyValueStore<AlertId, Alert> store) {
    List<Alert> alerts = new ArrayList<>();
    try (KeyValueIterator<AlertId, Alert> entries = store.all()) {
      while (entries.hasNext()) {
        KeyValue<AlertId, Alert> entry = entries.next();
        alerts.add(entry.value);
      }
    }
    return alerts;
  }
}
