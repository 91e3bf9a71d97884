// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rocksdb.ColumnFamilyDescriptor;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.DBOptions;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;

/** Reads a store of RocksDB through its own API: every key and value of every column family. */
final class RocksStore {

  private RocksStore() {}

  /** The file that every store has once. */
  static boolean isMark(Path file) {
    return file.getFileName().toString().equals("CURRENT");
  }

  /** Looks at each entry; how many there were. */
  static long read(Path folder, Eye eye) throws IOException {
    RocksDB.loadLibrary();
    List<ColumnFamilyHandle> families = new ArrayList<>();
    try (Options options = new Options();
        DBOptions readOnly = new DBOptions();
        RocksDB store =
            RocksDB.openReadOnly(
                readOnly, folder.toString(), families(folder, options), families)) {
      long read = 0;
      for (ColumnFamilyHandle family : families) {
        read += read(store, family, eye, folder.toString());
      }
      families.forEach(ColumnFamilyHandle::close);
      return read;
    } catch (RocksDBException | IllegalArgumentException e) {
      throw new IOException("a store of RocksDB cannot be read: " + folder, e);
    }
  }

  private static List<ColumnFamilyDescriptor> families(Path folder, Options options)
      throws RocksDBException {
    return RocksDB.listColumnFamilies(options, folder.toString()).stream()
        .map(ColumnFamilyDescriptor::new)
        .toList();
  }

  private static long read(RocksDB store, ColumnFamilyHandle family, Eye eye, String place)
      throws RocksDBException {
    long read = 0;
    try (RocksIterator entries = store.newIterator(family)) {
      for (entries.seekToFirst(); entries.isValid(); entries.next()) {
        byte[] key = entries.key();
        byte[] value = entries.value();
        eye.lookAtText(key, key.length, place + " key");
        eye.lookAtText(value, value.length, place + " value");
        read++;
      }
      entries.status();
    }
    return read;
  }
}
