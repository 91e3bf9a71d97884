// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/** Builds the state of the city from changes, in their order. For one thread. */
public final class CityModel {

  private final Map<Cell, CellState> cells = new HashMap<>();
  private final Map<AlertId, Alert> alerts = new HashMap<>();
  private final Map<ThemeId, Instant> pulses = new HashMap<>();
  private Optional<Instant> calculatedAt = Optional.empty();

  /** Takes a batch in. */
  public void apply(List<Change> batch) {
    Map<Cell, CellChanges> byCell = new LinkedHashMap<>();
    for (Change change : batch) {
      switch (change) {
        case Change.OfCell ofCell ->
            byCell.computeIfAbsent(ofCell.cell(), cell -> new CellChanges()).add(ofCell);
        case Change.OfAlert(var id, var alert) ->
            alert.ifPresentOrElse(next -> alerts.put(id, next), () -> alerts.remove(id));
        case Change.OfPulse(var theme, var watchedAt) ->
            watchedAt.ifPresentOrElse(at -> pulses.put(theme, at), () -> pulses.remove(theme));
      }
      if (change instanceof Change.OfIndicator(var _, var indicator)) {
        indicator.ifPresent(next -> calculated(next.calculatedAt()));
      }
    }
    byCell.forEach(
        (cell, changes) -> put(cell, cells.getOrDefault(cell, CellState.UNHEARD).with(changes)));
  }

  private void calculated(Instant moment) {
    if (calculatedAt.filter(newest -> !newest.isBefore(moment)).isEmpty()) {
      calculatedAt = Optional.of(moment);
    }
  }

  /** Lets go of buckets that have passed their time of keeping. */
  public void expire(Instant now) {
    cells.replaceAll((cell, state) -> state.keptAt(now));
    cells.values().removeIf(CellState::isEmpty);
  }

  private void put(Cell cell, CellState state) {
    if (state.isEmpty()) {
      cells.remove(cell);
    } else {
      cells.put(cell, state);
    }
  }

  /** How the city stands now; later changes do not touch it. */
  public CityState state() {
    return new CityState(
        Collections.unmodifiableMap(new HashMap<>(cells)),
        calculatedAt,
        new WatchState(alerts, pulses));
  }
}
