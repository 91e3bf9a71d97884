// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.check;

import java.time.Duration;
import java.time.Instant;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

final class CheckReport extends ContextualProcessor<ReportId, Sfeerbeeld, ReportId, Sfeerbeeld> {

  /** The broker refuses a record of verloop more than an hour ahead, which would stop the task. */
  private static final Duration TOLERANCE = Duration.ofMinutes(45);

  private final AreaTree areas;

  CheckReport(AreaTree areas) {
    this.areas = areas;
  }

  /** A key without a report says that the report was erased: what it counted is counted. */
  @Override
  public void process(Record<ReportId, Sfeerbeeld> record) {
    if (record.key() != null && record.value() == null) {
      return;
    }
    check(record.key(), record.value());
    context().forward(record);
  }

  private void check(@Nullable ReportId key, @Nullable Sfeerbeeld report) {
    if (key == null || report == null) {
      throw new UncountableReport.EmptyReport();
    }
    if (!key.equals(report.id())) {
      throw new UncountableReport.KeyIsNotItsId();
    }
    if (areas.find(report.area()).isEmpty()) {
      throw new UncountableReport.UnknownArea();
    }
    Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
    if (report.observedAt().isAfter(now.plus(TOLERANCE))) {
      throw new UncountableReport.ObservedInTheFuture();
    }
  }
}
