// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.observation;

import nl.rotterdam.lezenvandestad.model.erasure.Erasure;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/** Sends orders to erase the way of the observations, so that every task gets each. */
public final class WithdrawStep {

  private static final Named TAKE_SCOPE = Named.as("take-scope");
  private static final Named JOIN_WITHDRAWALS = Named.as("join-withdrawals");

  private WithdrawStep() {}

  /** Adds the step. */
  public static KStream<ReportId, Contribution> addTo(
      StreamsBuilder builder, KStream<ReportId, Contribution> observations) {
    KStream<Scope, Erasure> erasures =
        builder.stream(
            Topics.ERASURES.name(),
            Consumed.with(Topics.ERASURES.keySerde(), Topics.ERASURES.valueSerde())
                .withName("read-" + Topics.ERASURES.name()));
    KStream<ReportId, Contribution> withdrawals =
        erasures.map(
            (scope, erasure) -> KeyValue.pair(ReportId.NONE, new Withdrawal(erasure.scope())),
            TAKE_SCOPE);
    return observations.merge(withdrawals, JOIN_WITHDRAWALS);
  }
}
