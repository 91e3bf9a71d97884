// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import java.time.Duration;
import nl.rotterdam.lezenvandestad.model.config.ConfigNode;

/**
 * How the service divides and times its work.
 *
 * @param threads how many threads count in this process, 1 to 64
 * @param partitions over how many tasks the counting is divided, in all instances together, 1 to
 *     64; the internal topics are made with it, so that it cannot change later without a reset
 * @param standbys how many other instances keep a warm copy of the state, 0 to 2
 * @param commitEvery how often what was done becomes visible to others
 * @param publishEvery how long a change waits at most before it is told
 * @param refreshEvery how often every cell is looked at again, changed or not
 */
public record StreamsSettings(
    int threads,
    int partitions,
    int standbys,
    Duration commitEvery,
    Duration publishEvery,
    Duration refreshEvery) {

  private static final int MANY = 64;

  /** Fits a machine of two cores. */
  public static final StreamsSettings DEFAULT =
      new StreamsSettings(
          2, 4, 0, Duration.ofMillis(100), Duration.ofMillis(250), Duration.ofMinutes(1));

  /** Reads the section {@code streams}; what is wrong goes to the node's problems. */
  public static StreamsSettings read(ConfigNode node) {
    StreamsSettings settings =
        new StreamsSettings(
            node.integer("draden", 1, MANY),
            node.integer("partities", 1, MANY),
            node.integer("reservekopieen", 0, 2),
            node.duration("vastleggen", Duration.ofMillis(20), Duration.ofSeconds(5)),
            node.duration("publiceren", Duration.ofMillis(50), Duration.ofMinutes(1)),
            node.duration("verversen", Duration.ofSeconds(1), Duration.ofHours(1)));
    node.refuseUnread();
    return settings;
  }
}
