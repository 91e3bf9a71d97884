// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.Change;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CityModel;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CityState;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.ReadModel;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/** A read model that a test fills by hand, without Kafka. */
public final class HandFilledModel implements ReadModel {

  private static final Catalogues CATALOGUES = Fixtures.catalogues();

  private final Map<CellBucket, Tally> tallies = new HashMap<>();
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
      with(new Change.OfPulse(theme, Optional.of(moment)));
    }
    return this;
  }

  /** Reports of these levels come in and are counted at every level, as streams does it. */
  public HandFilledModel report(String theme, String area, Instant moment, int... levels) {
    for (Resolution resolution : Resolution.values()) {
      Bucket bucket = Bucket.holding(resolution, moment);
      for (ThemeId counted : CATALOGUES.themes().tree().countedUnder(List.of(new ThemeId(theme)))) {
        for (AreaId above : CATALOGUES.areas().upwards(new AreaId(area))) {
          CellBucket key = new CellBucket(new Cell(counted, above), bucket);
          Tally tally = tallies.merge(key, Fixtures.tally(levels), Tally::plus);
          with(Fixtures.point(key.cell(), bucket, tally));
        }
      }
    }
    return this;
  }

  /** What was counted of these places is erased, as streams does it. */
  public HandFilledModel erase(Scope scope) {
    List<CellBucket> erased = tallies.keySet().stream().filter(scope::covers).toList();
    erased.forEach(tallies::remove);
    erased.forEach(key -> with(new Change.OfBucket(key, Optional.empty())));
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
