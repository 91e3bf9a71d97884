// SPDX-License-Identifier: EUPL-1.2
/**
 * Counts a report once, however often it was sent. Reports are keyed by their id, so that every
 * retry comes to the task that remembers the first try; what it remembers is the id and the day.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.streams.dedupe;

import org.jspecify.annotations.NullMarked;
