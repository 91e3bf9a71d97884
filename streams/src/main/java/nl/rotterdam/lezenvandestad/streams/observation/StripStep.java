// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.observation;

import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.streams.suggestion.Suggestions;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * Reads the note for the themes it speaks of and takes it off, with everything else that counting
 * has no need of.
 */
public final class StripStep {

  /** How a contribution travels between the tasks of this service. */
  public static final Serde<Contribution> CONTRIBUTION = ContributionSerde.create();

  private static final Named STRIP_NOTE = Named.as("strip-note");

  private StripStep() {}

  /** Adds the step. */
  public static KStream<ReportId, Contribution> addTo(
      KStream<ReportId, Sfeerbeeld> reports, Suggestions suggestions) {
    return reports.process(() -> new StripNote(suggestions), STRIP_NOTE);
  }
}
