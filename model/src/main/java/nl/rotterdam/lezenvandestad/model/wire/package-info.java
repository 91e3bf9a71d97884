// SPDX-License-Identifier: EUPL-1.2

/**
 * How the contract's words look on the wire: each enum of the domain has a Dutch word in JSON, in
 * URLs and on the screen, and an English name in Java.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.model.wire;

import org.jspecify.annotations.NullMarked;
