// SPDX-License-Identifier: EUPL-1.2
/** Alerts: cells that need eyes, and what the kerngroep makes of them. */
@NullMarked
package nl.rotterdam.lezenvandestad.model.alert;

import org.jspecify.annotations.NullMarked;
