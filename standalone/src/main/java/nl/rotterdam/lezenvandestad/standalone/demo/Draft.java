// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import java.time.Instant;

/**
 * A scene at its moment, with the dice that decide the rest of the report.
 *
 * @param at a whole second
 */
record Draft(Dice dice, Instant at, Scene scene) {}
