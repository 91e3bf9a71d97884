// SPDX-License-Identifier: EUPL-1.2
/**
 * The sfeerbeeld: one anonymous report of the mood at a place and time, and the words it is made
 * of.
 *
 * <p>A {@link Sfeerbeeld} is what may be kept. It has no reporter, no device and no exact time or
 * address: the time is a quarter of an hour, the place at most a wijk. What a professional typed
 * before the privacy gate looked at it is another type, which lives in the ingest service alone and
 * has no serde.
 *
 * <p>The enums carry their Dutch word for the wire ({@code wire()}); Java speaks English.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.model.report;

import org.jspecify.annotations.NullMarked;
