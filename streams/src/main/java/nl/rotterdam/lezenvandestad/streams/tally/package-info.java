// SPDX-License-Identifier: EUPL-1.2
/**
 * The counts, on disk and in memory.
 *
 * <p>The store holds each count once, at the place and time that the report names: the area as
 * reported, the quarter while quarters are kept and the day after that. Everything above is a sum:
 * a gebied is itself and its wijken, a day its quarters. So a report is one small write per theme,
 * and {@link nl.rotterdam.lezenvandestad.streams.tally.Histories} derives the rest in memory, at
 * start from the whole store.
 *
 * <p>Each stored count says whether it was published. It is written {@code false} with the report
 * and {@code true} with its publication, in the transactions of those: after a crash, what had not
 * been told yet is told.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.streams.tally;

import org.jspecify.annotations.NullMarked;
