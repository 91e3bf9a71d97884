// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.Change;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CityModel;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CityState;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.ReadModel;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.Pulse;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/** A read model that a test fills by hand, without Kafka. */
public final class HandFilledModel implements ReadModel {

  private final CityModel city = new CityModel();
  private volatile Optional<CityState> state = Optional.empty();
  private volatile boolean connected = true;

  /** Takes these in and is caught up from now on. */
  public HandFilledModel with(Change... changes) {
    city.apply(List.of(changes));
    state = Optional.of(city.state());
    return this;
  }

  public HandFilledModel with(Indicator indicator) {
    return with(Fixtures.told(indicator));
  }

  public HandFilledModel with(TrendPoint point) {
    return with(Fixtures.told(point));
  }

  /** With this alert. */
  public HandFilledModel with(Alert alert) {
    return with(new Change.OfAlert(alert.id(), Optional.of(alert)));
  }

  /** With every theme watched at this moment. */
  public HandFilledModel watchedAt(Instant moment) {
    for (ThemeId theme : Fixtures.watchedThemes()) {
      with(new Change.OfPulse(new Pulse(theme, moment)));
    }
    return this;
  }

  public void connected(boolean next) {
    connected = next;
  }

  @Override
  public Optional<CityState> state() {
    return state;
  }

  @Override
  public boolean isConnected() {
    return connected;
  }
}
