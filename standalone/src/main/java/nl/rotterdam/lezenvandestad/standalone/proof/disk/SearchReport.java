// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof.disk;

import java.util.List;

/**
 * What a search looked through and found.
 *
 * @param files files read
 * @param bytes bytes in them, as they are on the disk
 * @param kafkaRecords records read out of Kafka's segments
 * @param storeEntries keys with their values read out of RocksDB
 * @param sightings each secret once per place and form
 */
public record SearchReport(
    long files, long bytes, long kafkaRecords, long storeEntries, List<Sighting> sightings) {

  public SearchReport {
    sightings = List.copyOf(sightings);
  }
}
