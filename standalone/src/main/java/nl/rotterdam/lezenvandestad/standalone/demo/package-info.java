// SPDX-License-Identifier: EUPL-1.2
/**
 * The demo city: weeks of invented reports, so that a new installation has something to show.
 *
 * <p>{@link DemoCity} is the whole of it: a pure function of a seed, the catalogues and a moment. A
 * quiet {@link Background} runs through every gebied; over it lie the {@link StoryLine}s that grow
 * and fade over days, and the {@link Incident}s that happen within hours, both listed in {@link
 * StoryBook}. {@link ReportWriter} turns each {@link Draft} into a report, with a note from {@code
 * notities.yaml}.
 *
 * <p>Every report draws from {@link Dice} that are named after its source, its day and its number.
 * So a report does not change because another one came or went, and a second run sends the same
 * ids. docs/demo-city.md says which.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.standalone.demo;

import org.jspecify.annotations.NullMarked;
