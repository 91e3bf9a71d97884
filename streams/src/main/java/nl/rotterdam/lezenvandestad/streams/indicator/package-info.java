// SPDX-License-Identifier: EUPL-1.2
/**
 * From the history of a cell and the clock to its indicator: pure functions, without Kafka or HTTP.
 *
 * <p>{@link IndicatorCalculation} is the whole of it, in the order in which a person would ask: how
 * tense is it ({@link LevelPosterior}), is that more than usual ({@link ExpectedCount}), who was
 * heard at all ({@link CoverageShare}), so how does the cell stand ({@link BandRules}), and why
 * ({@link WhySentence}). docs/indicator.md explains the formulas to a reader who does not program.
 *
 * <p>The same {@link Evidence} and the same moment always give the same indicator, to the bit.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.streams.indicator;

import org.jspecify.annotations.NullMarked;
