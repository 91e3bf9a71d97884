// SPDX-License-Identifier: EUPL-1.2
/**
 * Search over the notes that are still retained: an index on the heap, made from the topics alone
 * and lost with the process. {@link nl.rotterdam.lezenvandestad.dashboard.search.NoteIndex} holds
 * it, {@link nl.rotterdam.lezenvandestad.dashboard.search.NoteSearch} asks it what a person wants
 * to know, {@link nl.rotterdam.lezenvandestad.dashboard.search.QueryTrial} what a theme's query
 * would find. Knows neither HTTP nor, but for {@code follow}, Kafka.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.dashboard.search;

import org.jspecify.annotations.NullMarked;
