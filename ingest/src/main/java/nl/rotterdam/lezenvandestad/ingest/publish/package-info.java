// SPDX-License-Identifier: EUPL-1.2
/**
 * Writes reports to Kafka, in small shuffled batches, and tells when each is safe.
 *
 * <p>A report counts as received only when every in-sync replica has it. The order on the topic is
 * a shuffled one and the timestamp is a quarter of an hour, so that neither singles out who sent
 * what.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest.publish;

import org.jspecify.annotations.NullMarked;
