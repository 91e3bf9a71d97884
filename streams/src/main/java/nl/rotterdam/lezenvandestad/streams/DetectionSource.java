// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import java.util.List;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.detection.Detection;
import nl.rotterdam.lezenvandestad.streams.detection.SignalSource;
import nl.rotterdam.lezenvandestad.streams.tally.Histories;

/**
 * Detection as the watch asks for it. Everything together is no theme: what stands out in it stands
 * out in one of them.
 */
final class DetectionSource implements SignalSource.Factory {

  private final Detection detection;

  DetectionSource(City city) {
    this.detection = new Detection(city.areas(), city.alerting());
  }

  @Override
  public SignalSource over(Histories histories) {
    return (theme, kinds, at) ->
        theme.equals(ThemeId.ALL)
            ? List.of()
            : detection.signals(theme, histories::of, at).stream()
                .filter(signal -> kinds.contains(signal.kind()))
                .toList();
  }
}
