// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.publish.AcuteLane;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/** What the duty officer gets: where, about what, how high, and nothing else. */
record SignalsJson(
    @JsonProperty("signalen") List<SignalJson> signals,
    @JsonProperty("waarschuwingen") List<EarlyJson> alerts) {

  record SignalJson(
      @JsonProperty("gebied") AreaId area,
      @JsonProperty("thema") ThemeId theme,
      @JsonProperty("spanning") int level) {}

  record EarlyJson(@JsonProperty("gebied") AreaId area, @JsonProperty("thema") ThemeId theme) {}

  static SignalsJson of(List<AcuteLane.Signal> signals, List<AcuteLane.EarlyAlert> alerts) {
    return new SignalsJson(
        signals.stream()
            .map(signal -> new SignalJson(signal.gebied(), signal.theme(), signal.level().number()))
            .toList(),
        alerts.stream().map(alert -> new EarlyJson(alert.gebied(), alert.theme())).toList());
  }
}
