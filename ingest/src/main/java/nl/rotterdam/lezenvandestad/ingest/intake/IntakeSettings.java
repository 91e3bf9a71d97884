// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

/**
 * The bounds of the door.
 *
 * @param reportBytes the largest report, in bytes
 * @param openRequests how many requests are served at once
 * @param perSecond how many single reports a second are taken on average
 * @param importWindow how many lines of an import may wait for their acknowledgement
 */
public record IntakeSettings(int reportBytes, int openRequests, int perSecond, int importWindow) {}
