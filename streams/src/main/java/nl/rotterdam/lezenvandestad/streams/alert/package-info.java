// SPDX-License-Identifier: EUPL-1.2
/**
 * The life of alerts: from what the watch saw, and what the kerngroep makes of it, to alerts.
 *
 * <p>{@link AlertLife} is the state machine of one alert, {@link AlertDesk} finds the alert that a
 * signal belongs to; both are pure. The clock is that of the rounds: an alert closes itself because
 * detection looked and saw nothing, never because nobody looked, and the same rounds and
 * assessments always give the same alerts. One task holds all alerts: there are a few a week, and a
 * false-alarm budget for the whole city asks for one place.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.streams.alert;

import org.jspecify.annotations.NullMarked;
