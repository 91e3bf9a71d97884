// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.publish;

import java.util.concurrent.CompletableFuture;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;

/** Where reports go. */
@FunctionalInterface
public interface ReportPublisher {

  /** Writes a report; the future always completes, within a bounded time, and never fails. */
  CompletableFuture<PublishOutcome> publish(Sfeerbeeld report);
}
