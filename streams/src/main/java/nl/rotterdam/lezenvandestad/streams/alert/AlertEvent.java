// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.alert;

import java.time.Instant;
import nl.rotterdam.lezenvandestad.model.alert.Assessment;
import nl.rotterdam.lezenvandestad.streams.detection.Signal;

/** What can happen to an alert once it is raised. */
public sealed interface AlertEvent {

  /** Detection sees it: still, again, or in more areas; reports that came in since join it. */
  record Seen(Signal signal) implements AlertEvent {}

  /** Detection looked at this moment and saw nothing of it. */
  record NotSeen(Instant at) implements AlertEvent {}

  /** Time passed, and somebody should have looked by now. */
  record Waited(Instant at) implements AlertEvent {}

  /** The kerngroep did or said something. */
  record Assessed(Assessment assessment) implements AlertEvent {}
}
