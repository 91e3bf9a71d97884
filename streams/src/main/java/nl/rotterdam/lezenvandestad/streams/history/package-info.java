// SPDX-License-Identifier: EUPL-1.2
/**
 * What a cell remembers: its tallies by quarter for 48 hours and by day for 400 days.
 *
 * <p>A {@link History} is one immutable value. Adding a tally gives a new one; the order in which
 * tallies are added does not matter. It is the only thing that detection looks at besides the
 * clock.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.streams.history;

import org.jspecify.annotations.NullMarked;
