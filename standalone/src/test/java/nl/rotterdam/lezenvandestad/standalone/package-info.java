// SPDX-License-Identifier: EUPL-1.2
/** Whole-system tests: real processes, a real broker, and counting what came out. */
@NullMarked
package nl.rotterdam.lezenvandestad.standalone;

import org.jspecify.annotations.NullMarked;
