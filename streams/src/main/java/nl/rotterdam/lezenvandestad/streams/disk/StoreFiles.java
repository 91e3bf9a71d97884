// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.disk;

import java.lang.reflect.Field;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.state.internals.RocksDBStore;
import org.apache.kafka.streams.state.internals.WrappedStateStore;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.CompactRangeOptions;
import org.rocksdb.CompactRangeOptions.BottommostLevelCompaction;
import org.rocksdb.FlushOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteOptions;

/**
 * Rewrites the files of a store without what was deleted.
 *
 * <p>Kafka Streams offers no way to ask this of RocksDB, and its own writing memory of 16 MB would
 * hold the deletions of a quiet city for months. So this reaches for the database in the engine's
 * store. Should a newer engine keep it elsewhere, the service does not start, and says so.
 */
final class StoreFiles {

  private static final Field DATABASE = database();
  private static final byte[] PASSING = {0};

  private StoreFiles() {}

  private static Field database() {
    try {
      Field field = RocksDBStore.class.getDeclaredField("db");
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("this engine keeps its database elsewhere", e);
    }
  }

  /** Returns when no file of the store holds a deleted key; a store in memory has no files. */
  static void rewrite(StateStore store) {
    StateStore inner = store;
    while (inner instanceof WrappedStateStore<?, ?, ?> wrapped) {
      inner = wrapped.wrapped();
    }
    if (inner instanceof RocksDBStore rocks) {
      rewrite(rocks);
    }
  }

  private static void rewrite(RocksDBStore store) {
    try (WriteOptions noLog = new WriteOptions().setDisableWAL(true);
        FlushOptions whole = new FlushOptions().setWaitForFlush(true);
        CompactRangeOptions all =
            new CompactRangeOptions()
                .setBottommostLevelCompaction(BottommostLevelCompaction.kForce)) {
      RocksDB database = (RocksDB) DATABASE.get(store);
      database.flush(whole);
      ColumnFamilyHandle keys = database.getDefaultColumnFamily();
      database.compactRange(keys, null, null, all);
      // The new list of files still begins with those there were before the change. One more
      // file, of a passing key, makes a list that begins with those there are.
      database.put(keys, noLog, PASSING, PASSING);
      database.flush(whole);
      database.delete(keys, noLog, PASSING);
    } catch (RocksDBException | IllegalAccessException e) {
      throw new ProcessorStateException("the files of a store cannot be rewritten", e);
    }
  }
}
