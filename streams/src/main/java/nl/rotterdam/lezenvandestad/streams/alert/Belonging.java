// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.alert;

import java.time.Instant;
import java.util.function.BiPredicate;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.streams.detection.Signal;
import nl.rotterdam.lezenvandestad.streams.rule.AlertRules;

/**
 * Whether a signal is about the same as an alert. Pure.
 *
 * <p>Neighbours belong together at first, for what happens is often heard in several places. Later
 * they do not: an alert that stands for weeks would take in every place around it, and what begins
 * there would never ask for eyes of its own.
 */
final class Belonging {

  private final AreaTree areas;
  private final AlertRules rules;

  Belonging(AreaTree areas, AlertRules rules) {
    this.areas = areas;
    this.rules = rules;
  }

  /**
   * The same theme, a kind that joins, and areas that overlap, or border on each other at first.
   */
  boolean belongs(Signal signal, Alert alert) {
    return signal.theme().equals(alert.theme())
        && joins(signal.kind(), alert.kind())
        && (some(signal, alert, this::overlap)
            || (isFresh(alert, signal.at()) && some(signal, alert, this::border)));
  }

  private static boolean some(Signal signal, Alert alert, BiPredicate<AreaId, AreaId> holds) {
    return signal.areas().stream()
        .anyMatch(a -> alert.areas().stream().anyMatch(b -> holds.test(a, b)));
  }

  /**
   * What happens now shows in the days after it, too: that joins. What happens now during a
   * build-up needs eyes of its own.
   */
  private static boolean joins(AlertKind signal, AlertKind alert) {
    return signal == alert || signal == AlertKind.OPBOUW;
  }

  /** It is no older than the silence after which it would count as gone. */
  private boolean isFresh(Alert alert, Instant at) {
    return !at.isAfter(alert.raisedAt().plus(rules.quiet().of(alert.kind())));
  }

  /** One area, or one in the other. */
  private boolean overlap(AreaId one, AreaId other) {
    return areas.upwards(one).contains(other) || areas.upwards(other).contains(one);
  }

  private boolean border(AreaId one, AreaId other) {
    return areas.find(one).map(Area::neighbours).filter(n -> n.contains(other)).isPresent();
  }
}
