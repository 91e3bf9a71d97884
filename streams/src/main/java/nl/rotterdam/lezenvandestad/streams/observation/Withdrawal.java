// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.observation;

import nl.rotterdam.lezenvandestad.model.erasure.Scope;

/**
 * Takes everything of a scope that was counted until now out of the counts.
 *
 * @param scope the theme or the day
 */
public record Withdrawal(Scope scope) implements Contribution {}
