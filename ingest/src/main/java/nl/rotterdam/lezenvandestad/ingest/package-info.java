// SPDX-License-Identifier: EUPL-1.2
/**
 * The intake service: what a professional sends becomes an anonymous report on a topic, or an
 * answer that says why not.
 *
 * <p>The way of a report: {@code validation} reads it, {@code privacy} lets it through or refuses
 * it, {@code publish} writes it to Kafka and waits for the acknowledgement; {@code intake} is the
 * HTTP door that leads it along. Nothing of a refused report is kept or logged; it is counted by
 * reason.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest;

import org.jspecify.annotations.NullMarked;
