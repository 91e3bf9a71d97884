// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.rule;

import java.time.Duration;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;

/** A time for each kind of alert. */
public record PerKind(Duration buildUp, Duration acute) {

  /** The time for this kind. */
  public Duration of(AlertKind kind) {
    return switch (kind) {
      case OPBOUW -> buildUp;
      case ACUUT -> acute;
    };
  }
}
