// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.alert;

import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.streams.detection.Signal;

/** Whether a signal is about the same as an alert. Pure. */
final class Belonging {

  private final AreaTree areas;

  Belonging(AreaTree areas) {
    this.areas = areas;
  }

  /** The same theme, a kind that joins, and areas that touch. */
  boolean belongs(Signal signal, Alert alert) {
    return signal.theme().equals(alert.theme())
        && joins(signal.kind(), alert.kind())
        && signal.areas().stream().anyMatch(a -> alert.areas().stream().anyMatch(b -> touch(a, b)));
  }

  /**
   * What happens now shows in the days after it, too: that joins. What happens now during a
   * build-up needs eyes of its own.
   */
  private static boolean joins(AlertKind signal, AlertKind alert) {
    return signal == alert || signal == AlertKind.OPBOUW;
  }

  /** One area, one in the other, or neighbours. */
  private boolean touch(AreaId one, AreaId other) {
    return areas.upwards(one).contains(other)
        || areas.upwards(other).contains(one)
        || areas.find(one).map(Area::neighbours).filter(n -> n.contains(other)).isPresent();
  }
}
