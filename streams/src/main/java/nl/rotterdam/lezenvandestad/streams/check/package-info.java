// SPDX-License-Identifier: EUPL-1.2
/**
 * Refuses a report that has bytes in order but cannot be counted: an area that is not in the
 * catalogue, a time in the future, a key that is not its id. Such a report is an {@link
 * nl.rotterdam.lezenvandestad.streams.check.UncountableReport}, which the dead letter handler turns
 * into a record without payload.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.streams.check;

import org.jspecify.annotations.NullMarked;
