// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api.alert;

import nl.rotterdam.lezenvandestad.dashboard.publish.AlertRelease;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;

/** Alerts as the API and the live stream write them, without a server around it. Thread-safe. */
public final class AlertText {

  private final Catalogues catalogues;

  /** Alerts over these catalogues. */
  public AlertText(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  /** What an event of the live stream says when alerts change: all open ones, there are few. */
  public String event(AlertRelease release) {
    AlertsJson json = AlertsJson.of(release, catalogues.areas(), alert -> alert.state().isOpen());
    return ContractJson.mapper().writeValueAsString(json);
  }
}
