// SPDX-License-Identifier: EUPL-1.2
/**
 * Takes in what the kerngroep makes of alerts, and writes it to {@code beoordelingen}.
 *
 * <p>There is no free text in it: choices cannot hold a name. It names a role, no person.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.dashboard.assessment;

import org.jspecify.annotations.NullMarked;
