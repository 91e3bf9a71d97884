// SPDX-License-Identifier: EUPL-1.2
/**
 * Alerts: cells that need eyes, and what the kerngroep makes of them.
 *
 * <p>An {@link Alert} carries its whole life as a list of changes; its state is the last of them.
 * What the kerngroep may do from where ({@link Alert#after}) stands here, for both the service that
 * takes an {@link Assessment} in and the one that applies it need it. What detection and time do to
 * an alert is for the streams service alone. docs/alerts.md tells it to who works with it.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.model.alert;

import org.jspecify.annotations.NullMarked;
