// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.attack;

import java.time.Instant;

/**
 * What was seen of a cell's week at a tick.
 *
 * @param from at least so many reports were told
 * @param to at most so many
 * @param mean the level that was told, in quarters
 */
record Sight(Instant tick, int from, int to, double mean) {}
