// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.observation;

import java.time.Instant;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.streams.suggestion.Suggestions;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** A mapping of values would keep the headers, which anyone could have filled with anything. */
final class StripNote extends ContextualProcessor<ReportId, Sfeerbeeld, ReportId, Contribution> {

  private final Suggestions suggestions;

  StripNote(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  @Override
  public void process(Record<ReportId, Sfeerbeeld> report) {
    Instant acceptedAt = Instant.ofEpochMilli(report.timestamp());
    Contribution observation =
        Observation.of(report.value(), suggestions.of(report.value(), acceptedAt));
    context()
        .forward(new Record<>(report.key(), observation, report.timestamp(), new RecordHeaders()));
  }
}
