// SPDX-License-Identifier: EUPL-1.2
/**
 * What the kerngroep decided about alerts, as values: how many false alarms it wants, how long
 * silence is, when it sleeps. Nothing here decides; {@code streams.alert} does.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.streams.rule;

import org.jspecify.annotations.NullMarked;
