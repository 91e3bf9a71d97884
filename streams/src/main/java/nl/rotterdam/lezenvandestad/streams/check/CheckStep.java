// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.check;

import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/** Lets through what can be counted; throws an {@link UncountableReport} on anything else. */
public final class CheckStep {

  private static final Named CHECK_REPORT = Named.as("check-report");

  private CheckStep() {}

  /** Adds the step, before the report's id is remembered: what was refused may be sent again. */
  public static KStream<ReportId, Sfeerbeeld> addTo(
      KStream<ReportId, Sfeerbeeld> reports, AreaTree areas) {
    return reports.process(() -> new CheckReport(areas), CHECK_REPORT);
  }
}
