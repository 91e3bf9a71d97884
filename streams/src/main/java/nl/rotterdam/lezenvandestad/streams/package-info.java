// SPDX-License-Identifier: EUPL-1.2
/**
 * The streams service: counts reports and concludes how tense it is where, as they come in.
 *
 * <p>{@link nl.rotterdam.lezenvandestad.streams.Streams} runs it inside any process, {@link
 * nl.rotterdam.lezenvandestad.streams.StreamsApp} is a process of its own. What it computes is in
 * {@link nl.rotterdam.lezenvandestad.streams.topology}; more instances share the work, and take
 * over from one that is gone.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.streams;

import org.jspecify.annotations.NullMarked;
