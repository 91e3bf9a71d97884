// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * One round of the watch past a theme. There is one for every refresh, also when it is too early to
 * look again: that a round came says that somebody watches.
 *
 * @param theme the theme
 * @param at when
 * @param looked what was looked for; without {@code ACUUT} in it, that no acute signal is here says
 *     nothing
 * @param signals what was seen
 * @param erased what of the theme was erased before this round, if anything was
 */
public record Round(
    @JsonProperty("theme") ThemeId theme,
    @JsonProperty("at") Instant at,
    @JsonProperty("looked") Set<AlertKind> looked,
    @JsonProperty("signals") List<Signal> signals,
    @JsonProperty("erased") Optional<Scope> erased) {

  /**
   * @throws IllegalArgumentException when a signal is of another theme or a kind that was not
   *     looked for
   */
  public Round {
    looked = Set.copyOf(looked);
    signals = List.copyOf(signals);
    for (Signal signal : signals) {
      if (!signal.theme().equals(theme) || !looked.contains(signal.kind())) {
        throw new IllegalArgumentException("a round has signals of what it looked for alone");
      }
    }
  }

  /** A round in which nothing was erased. */
  public static Round of(ThemeId theme, Instant at, Set<AlertKind> looked, List<Signal> signals) {
    return new Round(theme, at, looked, signals, Optional.empty());
  }

  /** That this was erased; nothing was looked for. */
  public static Round erased(ThemeId theme, Instant at, Scope scope) {
    return new Round(theme, at, Set.of(), List.of(), Optional.of(scope));
  }
}
