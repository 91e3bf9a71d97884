// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.spread;

import java.nio.charset.StandardCharsets;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import org.apache.kafka.common.utils.Utils;

/**
 * Which themes one task answers for: each theme has exactly one task, by the hash of its id.
 *
 * @param partition the task's partition, from 0
 * @param partitions how many there are
 */
public record ThemeShare(int partition, int partitions) {

  /**
   * @throws IllegalArgumentException when the partition is not one of them
   */
  public ThemeShare {
    if (partition < 0 || partition >= partitions) {
      throw new IllegalArgumentException("partition " + partition + " of " + partitions);
    }
  }

  /** Whether the task publishes what is known of this theme. */
  public boolean owns(ThemeId theme) {
    byte[] id = theme.value().getBytes(StandardCharsets.UTF_8);
    return Utils.toPositive(Utils.murmur2(id)) % partitions == partition;
  }

  /** Whether the task counts this theme: its own and {@code alle}, which tells the coverage. */
  public boolean counts(ThemeId theme) {
    return theme.equals(ThemeId.ALL) || owns(theme);
  }
}
