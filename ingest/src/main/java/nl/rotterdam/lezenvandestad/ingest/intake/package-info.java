// SPDX-License-Identifier: EUPL-1.2
/**
 * The HTTP door of the intake: one report, or a stream of them for import.
 *
 * <p>Handlers are thin: they read, let the gate decide, publish and answer. Bodies, open requests
 * and the rate are bounded; over a bound the caller hears when to come back.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest.intake;

import org.jspecify.annotations.NullMarked;
