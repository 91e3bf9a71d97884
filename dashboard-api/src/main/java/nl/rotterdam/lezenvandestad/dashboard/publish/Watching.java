// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * Whether somebody watches: without it, that there are no alerts says nothing.
 *
 * @param works whether every theme was watched lately
 * @param since the last moment at which every theme was; empty when it works, or when it never did
 */
public record Watching(boolean works, Optional<Instant> since) {

  /**
   * What these pulses say. Pure.
   *
   * @param themes which should have a pulse
   * @param silentAfter a pulse older than this is none
   */
  static Watching of(
      Map<ThemeId, Instant> pulses, Collection<ThemeId> themes, Instant now, Duration silentAfter) {
    if (!pulses.keySet().containsAll(themes)) {
      return new Watching(false, Optional.empty());
    }
    Optional<Instant> oldest =
        themes.stream()
            .flatMap(theme -> Optional.ofNullable(pulses.get(theme)).stream())
            .min(Instant::compareTo);
    boolean works = oldest.filter(at -> !at.plus(silentAfter).isBefore(now)).isPresent();
    return new Watching(works, works ? Optional.empty() : oldest);
  }
}
