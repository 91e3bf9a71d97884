// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.alert;

import java.util.ArrayList;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.detection.Round;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Brings what the watch saw to the alerts in the store, and tells which changed. */
final class FollowSignals implements Processor<ThemeId, Round, AlertId, Alert> {

  private final AlertDesk desk;
  private @Nullable ProcessorContext<AlertId, Alert> context;

  FollowSignals(AlertDesk desk) {
    this.desk = desk;
  }

  @Override
  public void init(ProcessorContext<AlertId, Alert> taskContext) {
    context = taskContext;
  }

  @Override
  public void process(Record<ThemeId, Round> record) {
    if (context == null) {
      throw new IllegalStateException("not initialised");
    }
    KeyValueStore<AlertId, Alert> store = context.getStateStore(AlertStep.STORE);
    List<Alert> known = all(store);
    Round round = record.value();
    for (Alert alert : desk.look(known, round)) {
      store.put(alert.id(), alert);
      context.forward(new Record<>(alert.id(), alert, record.timestamp()));
    }
    for (AlertId expired : AlertDesk.expired(known, round.at())) {
      store.delete(expired);
      context.forward(new Record<>(expired, null, record.timestamp()));
    }
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
