// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertFigures;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Expectation;
import nl.rotterdam.lezenvandestad.streams.detection.Signal;

/** What a signal makes of the areas, times and figures of an alert. Pure. */
final class Sighting {

  private Sighting() {}

  static AlertFigures first(Signal signal) {
    return new AlertFigures(
        signal.score(),
        signal.score(),
        signal.contributors(),
        0,
        signal.count(),
        signal.level(),
        signal.why());
  }

  /**
   * The alert with the areas of the signal as well, and the figures of the stronger of one moment.
   */
  static Alert join(Alert alert, Signal signal) {
    List<AreaId> areas = new ArrayList<>(alert.areas());
    signal.areas().stream().filter(area -> !areas.contains(area)).forEach(areas::add);
    return new Alert(
        alert.id(),
        alert.theme(),
        areas,
        alert.kind(),
        alert.raisedAt(),
        signal.at(),
        alert.urgentFrom(),
        alert.escalatedAt(),
        figures(alert, signal),
        alert.history());
  }

  private static AlertFigures figures(Alert alert, Signal signal) {
    AlertFigures before = alert.figures();
    boolean sameMoment = signal.at().equals(alert.lastSeenAt());
    if (sameMoment && signal.score() <= before.score()) {
      return before;
    }
    return new AlertFigures(
        signal.score(),
        Math.max(before.peak(), signal.score()),
        signal.contributors(),
        before.joined() + grown(before.count(), signal.count()),
        signal.count(),
        signal.level(),
        signal.why());
  }

  /** At least so many came in: those that left the window meanwhile hide as many again. */
  private static int grown(Expectation before, Expectation now) {
    return before.window().equals(now.window()) ? Math.max(0, now.seen() - before.seen()) : 0;
  }

  /** A closed alert whose signal goes on: it is known, and nobody is told again. */
  static Alert passBy(Alert alert, Instant at) {
    return times(alert, at, alert.urgentFrom(), alert.escalatedAt());
  }

  static Alert escalated(Alert alert, Instant at) {
    return times(alert, alert.lastSeenAt(), alert.urgentFrom(), Optional.of(at));
  }

  /** Asks for eyes from this moment, as if it were new. */
  static Alert urgent(Alert alert, Instant from) {
    return times(alert, alert.lastSeenAt(), from, Optional.empty());
  }

  private static Alert times(
      Alert alert, Instant lastSeenAt, Instant urgentFrom, Optional<Instant> escalatedAt) {
    return new Alert(
        alert.id(),
        alert.theme(),
        alert.areas(),
        alert.kind(),
        alert.raisedAt(),
        lastSeenAt,
        urgentFrom,
        escalatedAt,
        alert.figures(),
        alert.history());
  }
}
