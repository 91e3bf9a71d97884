// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.retention;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.erasure.DeletionReason;
import nl.rotterdam.lezenvandestad.model.erasure.Erasure;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.sweep.Sweep;
import nl.rotterdam.lezenvandestad.model.sweep.TopicScan;
import nl.rotterdam.lezenvandestad.model.sweep.Verdict;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.model.topic.UnreadableRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The sweep of {@code sfeerbeelden}. Orders to erase are read anew each time and applied to what
 * stood there when they were given, so that applying them twice changes nothing.
 */
public final class ReportSweep {

  private ReportSweep() {}

  /** The sweep on this broker. */
  public static Sweep of(String bootstrapServers, InstantSource clock) {
    return Sweep.of(
        bootstrapServers,
        Topics.REPORTS,
        ReportId.NONE,
        () -> {
          List<Erasure> erasures = erasures(bootstrapServers);
          return (record, now) -> verdict(record, erasures, now);
        },
        clock);
  }

  private static List<Erasure> erasures(String bootstrapServers) {
    List<Erasure> erasures = new ArrayList<>();
    TopicScan.read(
        bootstrapServers,
        Topics.ERASURES.name(),
        record ->
            erasures.add(
                Topics.ERASURES.valueSerde().deserializer().deserialize("", record.value())));
    return erasures;
  }

  static Optional<DeletionReason> verdict(
      ConsumerRecord<byte[], byte[]> record, List<Erasure> erasures, Instant now) {
    return Verdict.expiring(Topics.REPORTS)
        .on(record, now)
        .or(() ->
            isErased(record, erasures) ? Optional.of(DeletionReason.ORDERED) : Optional.empty());
  }

  private static boolean isErased(ConsumerRecord<byte[], byte[]> record, List<Erasure> erasures) {
    return read(record)
        .filter(report ->
            erasures.stream()
                .anyMatch(order -> order.covers(report, record.partition(), record.offset())))
        .isPresent();
  }

  /** What cannot be read is of no theme and no day; its time comes all the same. */
  private static Optional<Sfeerbeeld> read(ConsumerRecord<byte[], byte[]> record) {
    try {
      return Optional.of(
          Topics.REPORTS.valueSerde().deserializer().deserialize("", record.value()));
    } catch (UnreadableRecord e) {
      return Optional.empty();
    }
  }
}
