// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.count;

import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.streams.observation.Observation;
import nl.rotterdam.lezenvandestad.streams.publish.Publication;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Begins the counting anew, from the store, whenever the engine gives the task to this instance.
 */
final class CountByCell implements Processor<ReportId, Observation, Cell, Publication> {

  private final CountSettings settings;
  private @Nullable Counting counting;

  CountByCell(CountSettings settings) {
    this.settings = settings;
  }

  @Override
  public void init(ProcessorContext<Cell, Publication> context) {
    counting = new Counting(settings, context);
  }

  @Override
  public void process(Record<ReportId, Observation> observation) {
    if (counting == null) {
      throw new IllegalStateException("not initialised");
    }
    counting.count(observation.value());
  }
}
