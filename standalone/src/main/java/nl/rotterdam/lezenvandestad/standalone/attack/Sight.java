// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.attack;

import java.time.Instant;

/**
 * What was seen of a cell at a tick: of its week, or of its last seven days.
 *
 * @param from at least so many reports were told
 * @param to at most so many; 0 when it was not told
 * @param mean the level that was told, in quarters
 */
record Sight(Instant tick, int from, int to, double mean) {

  /** Whether the same was seen, at whatever tick. */
  boolean isLike(Sight other) {
    return from == other.from && to == other.to && mean == other.mean;
  }
}
