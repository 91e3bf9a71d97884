// SPDX-License-Identifier: EUPL-1.2
/**
 * Which reports, their notes with them, may no longer be kept: those past their fourteen days, and
 * those of a theme or day that was erased.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest.retention;

import org.jspecify.annotations.NullMarked;
