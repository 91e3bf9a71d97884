// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.publish;

/** What came of writing a report. */
public enum PublishOutcome {
  /** Every in-sync replica has it: it may be acknowledged. */
  ACKNOWLEDGED,
  /**
   * Kafka did not say so in time. It may have it all the same: a retry with the same id is safe.
   */
  UNAVAILABLE
}
