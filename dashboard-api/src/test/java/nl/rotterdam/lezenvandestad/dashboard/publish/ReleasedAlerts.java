// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import nl.rotterdam.lezenvandestad.dashboard.DashboardServer;
import nl.rotterdam.lezenvandestad.dashboard.Fixtures;
import nl.rotterdam.lezenvandestad.dashboard.HandFilledModel;
import nl.rotterdam.lezenvandestad.dashboard.MemoryLog;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
import nl.rotterdam.lezenvandestad.model.alert.Alert;

/** Lets a test have a released alert, through the gate as all. */
public final class ReleasedAlerts {

  private static final Rules RULES = Rules.of(DashboardServer.SMALLEST_GROUP);
  private static final AlertGate GATE = new AlertGate(RULES, Fixtures.catalogues());

  private ReleasedAlerts() {}

  /** An alert, with enough reports in its first area at the moment it was raised. */
  public static ReleasedAlert of(Alert alert) {
    HandFilledModel model =
        new HandFilledModel()
            .report(
                alert.theme().value(), alert.areas().getFirst().value(), alert.raisedAt(), 3, 4, 4);
    return GATE.release(alert, release(model, alert.lastSeenAt())).orElseThrow();
  }

  /** The release of the last of these moments. */
  static Release release(HandFilledModel model, Instant... moments) {
    return release(model, Fixtures.catalogues(), moments);
  }

  static Release release(HandFilledModel model, Catalogues catalogues, Instant... moments) {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    Releases releases =
        new Releases(
            RULES,
            Fixtures.pictures(),
            model,
            new MemoryLog(),
            catalogues,
            now::get,
            Duration.ofSeconds(1));
    for (Instant moment : moments) {
      now.set(moment);
      releases.tick();
    }
    return releases.current().orElseThrow();
  }
}
