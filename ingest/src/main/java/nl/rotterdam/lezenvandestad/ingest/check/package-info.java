// SPDX-License-Identifier: EUPL-1.2
/**
 * What a writer hears of a note before sending it: the same finds, by the same gate and the same
 * policy as the intake's, and nothing is kept.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest.check;

import org.jspecify.annotations.NullMarked;
