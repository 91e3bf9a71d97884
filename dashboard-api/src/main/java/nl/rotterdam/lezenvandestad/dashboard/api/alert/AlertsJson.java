// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api.alert;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.rotterdam.lezenvandestad.dashboard.publish.AlertRelease;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedAlert;
import nl.rotterdam.lezenvandestad.dashboard.publish.Watching;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;

/** Alerts of one release on the wire. */
record AlertsJson(
    @JsonProperty("vrijgegevenOp") Instant releasedAt,
    @JsonProperty("alarmering") WatchingJson watching,
    @JsonProperty("waarschuwingen") List<AlertJson> alerts) {

  /** Whether somebody watches. */
  record WatchingJson(
      @JsonProperty("werkt") boolean works, @JsonProperty("sinds") Optional<Instant> since) {

    static WatchingJson of(Watching watching) {
      return new WatchingJson(watching.works(), watching.since());
    }
  }

  static AlertsJson of(AlertRelease release, AreaTree areas, Predicate<ReleasedAlert> asked) {
    return new AlertsJson(
        release.releasedAt(),
        WatchingJson.of(release.watching()),
        release.alerts().stream()
            .filter(asked)
            .map(alert -> AlertJson.of(alert, release.related(alert, areas)))
            .toList());
  }
}
