// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.disk;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.Options;

/**
 * Has RocksDB begin its list of files anew at every change. The list names the first and the last
 * key of each file, also of those that are gone, and would otherwise grow to a gigabyte first.
 */
public final class SmallManifest implements RocksDBConfigSetter {

  private static final long BYTES = 1;

  @Override
  public void setConfig(String storeName, Options options, Map<String, Object> configs) {
    options.setMaxManifestFileSize(BYTES);
  }

  @Override
  public void close(String storeName, Options options) {
    // Nothing was allocated.
  }
}
