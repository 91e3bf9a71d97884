// SPDX-License-Identifier: EUPL-1.2
/**
 * What is counted, and what is concluded from it.
 *
 * <p>A {@link Cell} is one theme in one area. A {@link Tally} holds the sufficient statistics of a
 * cell in one {@link Bucket} of time: counts only, no text and no reporter. An {@link Indicator} is
 * the tension picture of a cell at one moment; a {@link TrendPoint} is one bucket of its course
 * through time. The streams service makes them, the dashboard reads them.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.model.indicator;

import org.jspecify.annotations.NullMarked;
