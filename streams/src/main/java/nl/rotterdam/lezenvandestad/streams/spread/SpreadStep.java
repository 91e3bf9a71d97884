// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.spread;

import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.streams.dedupe.DedupeStep;
import nl.rotterdam.lezenvandestad.streams.observation.Contribution;
import nl.rotterdam.lezenvandestad.streams.observation.StripStep;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Repartitioned;

/** Writes every contribution to every partition of an internal topic. */
public final class SpreadStep {

  private static final String OBSERVATIONS = "observations";

  private SpreadStep() {}

  /**
   * Adds the step.
   *
   * @param partitions over how many tasks the counting is divided
   */
  public static KStream<ReportId, Contribution> addTo(
      KStream<ReportId, Contribution> contributions, int partitions) {
    return contributions.repartition(
        Repartitioned.<ReportId, Contribution>as(OBSERVATIONS)
            .withKeySerde(DedupeStep.REPORT_ID)
            .withValueSerde(StripStep.CONTRIBUTION)
            .withStreamPartitioner(new EveryPartition<>(partitions))
            .withNumberOfPartitions(partitions));
  }
}
