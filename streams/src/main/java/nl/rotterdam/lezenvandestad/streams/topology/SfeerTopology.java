// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.topology;

import java.util.Map;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.streams.alert.AlertStep;
import nl.rotterdam.lezenvandestad.streams.check.CheckStep;
import nl.rotterdam.lezenvandestad.streams.count.CountSettings;
import nl.rotterdam.lezenvandestad.streams.count.CountStep;
import nl.rotterdam.lezenvandestad.streams.dedupe.DedupeStep;
import nl.rotterdam.lezenvandestad.streams.detection.Round;
import nl.rotterdam.lezenvandestad.streams.observation.Contribution;
import nl.rotterdam.lezenvandestad.streams.observation.StripStep;
import nl.rotterdam.lezenvandestad.streams.observation.WithdrawStep;
import nl.rotterdam.lezenvandestad.streams.publish.Publication;
import nl.rotterdam.lezenvandestad.streams.publish.PublishStep;
import nl.rotterdam.lezenvandestad.streams.spread.SpreadStep;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;

/** From reports to indicators and alerts. */
public final class SfeerTopology {

  private SfeerTopology() {}

  /**
   * The topology.
   *
   * @param config the engine's configuration, as the engine itself gets it
   */
  public static Topology build(CountSettings settings, Map<String, Object> config) {
    StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(config)));
    KStream<ReportId, Sfeerbeeld> reports = builder.stream(Topics.REPORTS.name(), reports());
    KStream<ReportId, Sfeerbeeld> countable = CheckStep.addTo(reports, settings.areas());
    KStream<ReportId, Sfeerbeeld> unique = DedupeStep.addTo(countable, settings.meters());
    KStream<ReportId, Contribution> observations = StripStep.addTo(unique, settings.suggestions());
    KStream<ReportId, Contribution> contributions = WithdrawStep.addTo(builder, observations);
    KStream<ReportId, Contribution> everywhere =
        SpreadStep.addTo(contributions, settings.partitions());
    KStream<Cell, Publication> publications = CountStep.addTo(everywhere, settings);
    KStream<ThemeId, Round> rounds = PublishStep.addTo(publications);
    AlertStep.addTo(
        builder, rounds, settings.alerting().alerts(), settings.areas(), settings.meters());
    return builder.build();
  }

  private static Consumed<ReportId, Sfeerbeeld> reports() {
    return Consumed.with(Topics.REPORTS.keySerde(), Topics.REPORTS.valueSerde())
        .withName("read-" + Topics.REPORTS.name());
  }
}
