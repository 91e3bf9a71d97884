// SPDX-License-Identifier: EUPL-1.2
/**
 * Alerts over HTTP: what may be told of them, what the kerngroep makes of them, and how they did.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.dashboard.api.alert;

import org.jspecify.annotations.NullMarked;
