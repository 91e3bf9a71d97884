// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.alert;

import java.time.Instant;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.erasure.Deletion;
import nl.rotterdam.lezenvandestad.model.sweep.Register;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Makes a line of the register of every alert that is deleted. */
final class CountDeletion extends ContextualProcessor<AlertId, AlertNews, String, Deletion> {

  @Override
  public void process(Record<AlertId, AlertNews> record) {
    if (record.value() instanceof AlertNews.Gone(var reason)) {
      Instant now = Instant.ofEpochMilli(record.timestamp());
      Deletion deletion = Register.deletion(Topics.ALERTS, reason, 1, now);
      context().forward(new Record<>(Register.key(deletion), deletion, record.timestamp()));
    }
  }
}
