// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedAlert.Figures;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertFigures;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.alert.AssessmentStep;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;

/**
 * Lets out of an alert what may be told. Pure.
 *
 * <p>With {@code k} people behind it: everything, the count in steps of {@code k}, so that no two
 * tellings differ by fewer. With fewer: of what builds up nothing, for it can wait until more
 * people tell it; of what happens now its theme and gebied without a figure, and only while it is
 * open.
 */
public final class AlertGate {

  private final int smallestGroup;
  private final AreaTree areas;

  /**
   * A gate.
   *
   * @param smallestGroup {@code k}: no figure of fewer people than this is told; at least 1
   */
  public AlertGate(int smallestGroup, AreaTree areas) {
    if (smallestGroup < 1) {
      throw new IllegalArgumentException("a group has at least one person");
    }
    this.smallestGroup = smallestGroup;
    this.areas = areas;
  }

  /** What may be told of this alert, if anything. */
  Optional<ReleasedAlert> release(Alert alert) {
    if (alert.figures().contributors() >= smallestGroup) {
      Figures figures = figures(alert.figures());
      return Optional.of(
          released(alert, alert.areas(), Optional.of(figures), AlertWhy.of(alert.kind(), figures)));
    }
    if (alert.kind() == AlertKind.ACUUT && alert.state().isOpen()) {
      String why = AlertWhy.ofTooFew(smallestGroup);
      return Optional.of(released(alert, gebieden(alert), Optional.empty(), why));
    }
    return Optional.empty();
  }

  private Figures figures(AlertFigures exact) {
    int seen = Math.min(exact.contributors(), exact.count().seen());
    return new Figures(
        Math.floor(exact.score() * 2) / 2,
        exact.count().window(),
        seen - seen % smallestGroup,
        ReleasedLevel.hundredths(exact.count().expected()),
        ReleasedLevel.of(exact.level().mean(), exact.level().low(), exact.level().high()));
  }

  private List<AreaId> gebieden(Alert alert) {
    return alert.areas().stream()
        .map(area -> areas.gebiedOf(area).orElse(areas.city().id()))
        .distinct()
        .toList();
  }

  private static ReleasedAlert released(
      Alert alert, List<AreaId> where, Optional<Figures> figures, String why) {
    return new ReleasedAlert(
        alert.id(),
        alert.theme(),
        where,
        alert.kind(),
        alert.raisedAt(),
        alert.lastSeenAt(),
        alert.urgentFrom(),
        alert.escalatedAt(),
        figures,
        why,
        alert.history(),
        steps(alert));
  }

  private static Set<AssessmentStep> steps(Alert alert) {
    return Arrays.stream(AssessmentStep.values())
        .filter(step -> alert.after(step).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }
}
