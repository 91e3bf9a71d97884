// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.alert;

import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.erasure.DeletionReason;

/** What happened to an alert. */
sealed interface AlertNews {

  /** It stands like this now. */
  record Stands(Alert alert) implements AlertNews {}

  /** It is deleted. */
  record Gone(DeletionReason reason) implements AlertNews {}
}
