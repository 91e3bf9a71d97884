// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.testkit;

/** A real broker that a test may use. */
@FunctionalInterface
public interface KafkaBroker {

  /** Where clients connect. */
  String bootstrapServers();
}
