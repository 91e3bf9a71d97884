// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import nl.rotterdam.lezenvandestad.dashboard.DashboardServer;
import nl.rotterdam.lezenvandestad.dashboard.Fixtures;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
import nl.rotterdam.lezenvandestad.model.alert.Alert;

/** Lets a test have a released alert, through the gate as all. */
public final class ReleasedAlerts {

  private static final AlertGate GATE =
      new AlertGate(Rules.of(DashboardServer.SMALLEST_GROUP), Fixtures.catalogues());

  private ReleasedAlerts() {}

  public static ReleasedAlert of(Alert alert) {
    return GATE.release(alert).orElseThrow();
  }
}
