// SPDX-License-Identifier: EUPL-1.2
/**
 * How well the alerts did, by what the kerngroep said of them. Pure, and made of what may be told
 * alone: alerts that are withheld do not count, for a count of them would give them away.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.dashboard.scorecard;

import org.jspecify.annotations.NullMarked;
