// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

import java.time.Instant;
import java.util.Map;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * What the watch over the city tells. Immutable.
 *
 * @param alerts every alert, closed ones too
 * @param pulses when each theme was last watched
 */
public record WatchState(Map<AlertId, Alert> alerts, Map<ThemeId, Instant> pulses) {

  /** Before anything was read. */
  public static final WatchState NOTHING = new WatchState(Map.of(), Map.of());

  public WatchState {
    alerts = Map.copyOf(alerts);
    pulses = Map.copyOf(pulses);
  }
}
