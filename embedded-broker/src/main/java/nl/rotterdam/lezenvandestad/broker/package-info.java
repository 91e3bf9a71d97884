// SPDX-License-Identifier: EUPL-1.2
/**
 * A real Kafka broker inside this process: the broker's own classes, started by hand.
 *
 * <p>This is the only code that touches {@code kafka.server}, which promises no stability. It
 * starts one KRaft node that is broker and controller at once, on the loopback address, with its
 * data in a folder that survives restarts. {@link
 * nl.rotterdam.lezenvandestad.broker.EmbeddedBroker} is all that others need; {@link
 * nl.rotterdam.lezenvandestad.broker.BrokerApp} runs one node of a small cluster as a process of
 * its own, for tests that kill it.
 *
 * <p>What an acknowledgement means here: the record is in the operating system's cache. It survives
 * {@code kill -9} of this process, but on a single node not a power cut; a cluster's replicas do.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.broker;

import org.jspecify.annotations.NullMarked;
