// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.dedupe;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.UUID;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.streams.binary.BinarySerde;
import nl.rotterdam.lezenvandestad.streams.binary.ByteReader;
import nl.rotterdam.lezenvandestad.streams.binary.ByteWriter;
import nl.rotterdam.lezenvandestad.streams.disk.DeletedKeys;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** Drops a report whose id was accepted before. */
public final class DedupeStep {

  /** The store: id to the day of acceptance, in days since the epoch. */
  public static final String STORE = "acceptance-day-by-report-store";

  /** How a report's id is written: its 16 bytes. */
  public static final Serde<ReportId> REPORT_ID =
      new BinarySerde<>(DedupeStep::writeId, DedupeStep::readId);

  private static final Serde<Integer> EPOCH_DAY =
      new BinarySerde<>((day, out) -> out.fourBytes(day), ByteReader::fourBytes);
  private static final Named DROP_REPEATS = Named.as("drop-repeats");

  private DedupeStep() {}

  /** Adds the step. */
  public static KStream<ReportId, Sfeerbeeld> addTo(
      KStream<ReportId, Sfeerbeeld> reports, MeterRegistry meters) {
    Counter repeats =
        Counter.builder("streams.reports.repeated")
            .description("Reports dropped because their id was counted before")
            .register(meters);
    return reports.process(new Supplier(repeats), DROP_REPEATS);
  }

  private record Supplier(Counter repeats)
      implements ProcessorSupplier<ReportId, Sfeerbeeld, ReportId, Sfeerbeeld> {

    @Override
    public Processor<ReportId, Sfeerbeeld, ReportId, Sfeerbeeld> get() {
      return new DropRepeats(repeats);
    }

    /** Not cached: no id is written twice, so that a cache would only delay. */
    @Override
    public Set<StoreBuilder<?>> stores() {
      StoreBuilder<KeyValueStore<ReportId, Integer>> store =
          Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORE), REPORT_ID, EPOCH_DAY)
              .withCachingDisabled()
              .withLoggingEnabled(DeletedKeys.changelog());
      return Set.of(store);
    }
  }

  private static void writeId(ReportId id, ByteWriter out) {
    writeLong(id.value().getMostSignificantBits(), out);
    writeLong(id.value().getLeastSignificantBits(), out);
  }

  private static void writeLong(long value, ByteWriter out) {
    out.fourBytes((int) (value >>> Integer.SIZE)).fourBytes((int) value);
  }

  private static ReportId readId(ByteReader in) {
    return new ReportId(new UUID(readLong(in), readLong(in)));
  }

  private static long readLong(ByteReader in) {
    return (long) in.fourBytes() << Integer.SIZE | Integer.toUnsignedLong(in.fourBytes());
  }
}
