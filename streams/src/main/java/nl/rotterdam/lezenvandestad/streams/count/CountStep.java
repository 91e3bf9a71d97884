// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.count;

import java.util.Set;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.streams.disk.DeletedKeys;
import nl.rotterdam.lezenvandestad.streams.observation.Contribution;
import nl.rotterdam.lezenvandestad.streams.publish.Publication;
import nl.rotterdam.lezenvandestad.streams.tally.StoredTally;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** Counts every contribution in its cells, and gives what is to be published. */
public final class CountStep {

  /** The store: a cell and bucket to its tally. */
  public static final String STORE = "tally-by-cell-store";

  private static final Named COUNT_BY_CELL = Named.as("count-by-cell");

  private CountStep() {}

  /** Adds the step. */
  public static KStream<Cell, Publication> addTo(
      KStream<ReportId, Contribution> contributions, CountSettings settings) {
    return contributions.process(new Supplier(settings), COUNT_BY_CELL);
  }

  private record Supplier(CountSettings settings)
      implements ProcessorSupplier<ReportId, Contribution, Cell, Publication> {

    @Override
    public Processor<ReportId, Contribution, Cell, Publication> get() {
      return new CountByCell(settings);
    }

    /** Cached: a busy cell is written once per commit instead of once per report. */
    @Override
    public Set<StoreBuilder<?>> stores() {
      StoreBuilder<KeyValueStore<CellBucket, StoredTally>> store =
          Stores.keyValueStoreBuilder(
                  Stores.persistentKeyValueStore(STORE), StoredTally.KEY, StoredTally.VALUE)
              .withCachingEnabled()
              .withLoggingEnabled(DeletedKeys.changelog());
      return Set.of(store);
    }
  }
}
