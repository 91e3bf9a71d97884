// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.observation;

import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** A mapping of values would keep the headers, which anyone could have filled with anything. */
final class StripNote extends ContextualProcessor<ReportId, Sfeerbeeld, ReportId, Contribution> {

  @Override
  public void process(Record<ReportId, Sfeerbeeld> report) {
    context()
        .forward(
            new Record<>(
                report.key(),
                Observation.of(report.value()),
                report.timestamp(),
                new RecordHeaders()));
  }
}
