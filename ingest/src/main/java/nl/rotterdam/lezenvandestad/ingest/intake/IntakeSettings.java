// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import java.util.OptionalInt;
import nl.rotterdam.lezenvandestad.ingest.privacy.GatePolicy;

/**
 * The bounds of the door.
 *
 * @param reportBytes the largest report, in bytes
 * @param openRequests how many requests are served at once
 * @param perSecond how many single reports a second are taken on average
 * @param checksPerSecond how many notes a second are checked on average, while somebody types
 * @param importWindow how many lines of an import may wait for their acknowledgement
 * @param importLines how many lines an import may have; empty for any number
 * @param single what the gate does with a single report
 * @param imported what the gate does with a line of an import
 */
public record IntakeSettings(
    int reportBytes,
    int openRequests,
    int perSecond,
    int checksPerSecond,
    int importWindow,
    OptionalInt importLines,
    GatePolicy single,
    GatePolicy imported) {

  /**
   * How many imports run at once. The publisher's waiting room holds the windows of this many, and
   * single reports besides: an import never takes the place of a report.
   */
  static final int IMPORTS = 2;
}
