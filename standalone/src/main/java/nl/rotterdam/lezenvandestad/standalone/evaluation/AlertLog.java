// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.streams.alert.AlertDesk;
import nl.rotterdam.lezenvandestad.streams.detection.Round;

/**
 * The alerts of a desk that gets rounds and no assessments, and each time that one of them asked
 * for eyes: when it was raised, and when it opened again. Not thread-safe.
 */
final class AlertLog {

  private final AlertDesk desk;
  private final Map<AlertId, Alert> alerts = new HashMap<>();
  private final List<Raised> raised = new ArrayList<>();

  /** No alert yet. */
  AlertLog(AlertDesk desk) {
    this.desk = desk;
  }

  void take(Round round) {
    for (Alert alert : desk.look(alerts.values(), round)) {
      Optional<Alert> before = Optional.ofNullable(alerts.put(alert.id(), alert));
      boolean wasOpen = before.filter(known -> known.state().isOpen()).isPresent();
      if (alert.state().isOpen() && !wasOpen) {
        raised.add(
            new Raised(
                alert.lastSeenAt(),
                alert.areas(),
                alert.theme(),
                alert.figures().score(),
                alert.kind()));
      }
    }
  }

  /** In the order of time. */
  List<Raised> raised() {
    return List.copyOf(raised);
  }
}
