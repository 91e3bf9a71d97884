// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.observation;

/** What changes the counts. */
public sealed interface Contribution permits Observation, Withdrawal {}
