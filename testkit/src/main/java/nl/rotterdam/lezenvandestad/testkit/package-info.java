// SPDX-License-Identifier: EUPL-1.2
/**
 * What the tests of all modules share: a real broker, waiting with a deadline, seeded random cases
 * and processes that can be killed.
 *
 * <p>A test class that needs Kafka says {@code @ExtendWith(BrokerExtension.class)} and takes a
 * {@link nl.rotterdam.lezenvandestad.testkit.KafkaBroker} as a parameter; all classes of a module
 * share one embedded broker, so each makes topics of its own or uses the system's with care. No
 * test sleeps: {@link nl.rotterdam.lezenvandestad.testkit.Await} waits until something holds.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.testkit;

import org.jspecify.annotations.NullMarked;
