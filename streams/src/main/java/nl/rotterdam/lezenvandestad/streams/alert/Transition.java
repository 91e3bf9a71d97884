// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.alert;

import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.alert.Alert;

/** What an event does to an alert. */
public sealed interface Transition {

  /** It becomes this. */
  record Changed(Alert alert) implements Transition {}

  /** It stays as it is. */
  record Refused(Reason reason) implements Transition {}

  /** Why an event changes nothing. */
  enum Reason {
    /** The signal is older than what is known of the alert. */
    OLD_NEWS,
    /** It is closed, and these are the days after it. */
    AFTERMATH,
    /** It has been closed for so long that this is something new. */
    CLOSED_TOO_LONG,
    /** It is closed, and what is seen is too weak to open it again. */
    TOO_WEAK,
    /** It is closed. */
    CLOSED,
    /** It has not been quiet, or has not waited, for long enough. */
    TOO_EARLY,
    /** Somebody looked at it. */
    LOOKED_AT,
    /** It was told before that nobody looked. */
    ESCALATED,
    /** The kerngroep cannot do this from here. */
    DOES_NOT_FIT;

    /** Whether the signal says nothing new, so that no other alert is about it either. */
    boolean isKnown() {
      return this == OLD_NEWS || this == AFTERMATH;
    }
  }

  /** The alert after it, if it changed. */
  default Optional<Alert> changed() {
    return switch (this) {
      case Changed(var alert) -> Optional.of(alert);
      case Refused(var _) -> Optional.empty();
    };
  }
}
