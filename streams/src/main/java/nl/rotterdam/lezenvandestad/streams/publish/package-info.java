// SPDX-License-Identifier: EUPL-1.2
/**
 * Decides what is worth telling, and tells it: points of {@code verloop} and indicators.
 *
 * <p>{@link nl.rotterdam.lezenvandestad.streams.publish.PublishQueue} holds the cells that changed
 * or may have faded. {@link nl.rotterdam.lezenvandestad.streams.publish.Publisher} works it off, a
 * few milliseconds at a time, so that half a year of imported reports never holds up the report of
 * this minute: how cells stand now goes first, the pictures of days take what is left.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.streams.publish;

import org.jspecify.annotations.NullMarked;
