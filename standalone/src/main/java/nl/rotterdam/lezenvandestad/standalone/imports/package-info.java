// SPDX-License-Identifier: EUPL-1.2
/**
 * Sending a file of reports to a running intake, with a progress bar, and waiting until all of it
 * is counted.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.standalone.imports;

import org.jspecify.annotations.NullMarked;
