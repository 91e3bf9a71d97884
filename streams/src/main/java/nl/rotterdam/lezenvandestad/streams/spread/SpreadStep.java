// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.spread;

import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.streams.dedupe.DedupeStep;
import nl.rotterdam.lezenvandestad.streams.observation.Observation;
import nl.rotterdam.lezenvandestad.streams.observation.StripStep;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Repartitioned;

/** Writes every observation to every partition of an internal topic. */
public final class SpreadStep {

  private static final String OBSERVATIONS = "observations";

  private SpreadStep() {}

  /**
   * Adds the step.
   *
   * @param partitions over how many tasks the counting is divided
   */
  public static KStream<ReportId, Observation> addTo(
      KStream<ReportId, Observation> observations, int partitions) {
    return observations.repartition(
        Repartitioned.<ReportId, Observation>as(OBSERVATIONS)
            .withKeySerde(DedupeStep.REPORT_ID)
            .withValueSerde(StripStep.OBSERVATION)
            .withStreamPartitioner(new EveryPartition<>(partitions))
            .withNumberOfPartitions(partitions));
  }
}
