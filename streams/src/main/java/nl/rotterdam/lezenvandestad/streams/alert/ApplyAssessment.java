// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.alert;

import io.micrometer.core.instrument.Counter;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.alert.Assessment;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Applies what the kerngroep does to the alert in the store. What does not fit changes nothing and
 * is counted: a second click, or two people at once of whom one was first.
 */
final class ApplyAssessment implements Processor<AlertId, Assessment, AlertId, AlertNews> {

  private final AlertLife life;
  private final Counter refused;
  private @Nullable ProcessorContext<AlertId, AlertNews> context;

  ApplyAssessment(AlertLife life, Counter refused) {
    this.life = life;
    this.refused = refused;
  }

  @Override
  public void init(ProcessorContext<AlertId, AlertNews> taskContext) {
    context = taskContext;
  }

  @Override
  public void process(Record<AlertId, Assessment> record) {
    if (context == null) {
      throw new IllegalStateException("not initialised");
    }
    KeyValueStore<AlertId, Alert> store = context.getStateStore(AlertStep.STORE);
    Assessment assessment = record.value();
    @Nullable Alert alert = store.get(assessment.alert());
    if (alert == null) {
      refused.increment();
      return;
    }
    switch (life.next(alert, new AlertEvent.Assessed(assessment))) {
      case Transition.Changed(var changed) -> {
        store.put(changed.id(), changed);
        context.forward(
            new Record<>(changed.id(), new AlertNews.Stands(changed), record.timestamp()));
      }
      case Transition.Refused(var _) -> refused.increment();
    }
  }
}
