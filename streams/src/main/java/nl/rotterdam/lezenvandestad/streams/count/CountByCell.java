// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.count;

import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.streams.observation.Contribution;
import nl.rotterdam.lezenvandestad.streams.observation.Observation;
import nl.rotterdam.lezenvandestad.streams.observation.Withdrawal;
import nl.rotterdam.lezenvandestad.streams.publish.Publication;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Begins the counting anew, from the store, whenever the engine gives the task to this instance.
 */
final class CountByCell implements Processor<ReportId, Contribution, Cell, Publication> {

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
  public void process(Record<ReportId, Contribution> contribution) {
    if (counting == null) {
      throw new IllegalStateException("not initialised");
    }
    switch (contribution.value()) {
      case Observation observation -> counting.count(observation);
      case Withdrawal withdrawal -> counting.withdraw(withdrawal.scope());
    }
  }
}
