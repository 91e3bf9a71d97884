// SPDX-License-Identifier: EUPL-1.2
/**
 * What every process of this system does the same way: read its options and the folder of
 * configuration, stop with all mistakes at once, and run until it is told to end.
 *
 * <p>{@link Installation} is the folder: each service reads its own section from it, and {@link
 * Installation#check()} ends the reading.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.process;

import org.jspecify.annotations.NullMarked;
