// SPDX-License-Identifier: EUPL-1.2
/**
 * Makes of single reports what may be told: bundles of at least {@code k} people.
 *
 * <p>Every report goes into one {@link Bundle} at most, at its own wijk or, when too few come
 * there, at the gebied or the city above. {@link Bundling} is the pure rule that makes them, the
 * {@link Ledger} holds what was made. Whatever leaves the system is a function of the open side of
 * bundles alone: so every sum, difference and window of it is a sum of whole bundles, and none is
 * smaller than {@code k}. docs/publish-gate.md has the argument.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import org.jspecify.annotations.NullMarked;
