// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedAlert.Figures;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertFigures;
import nl.rotterdam.lezenvandestad.model.alert.AssessmentStep;
import nl.rotterdam.lezenvandestad.model.area.AreaId;

/**
 * Lets out of an alert what may be told to the kerngroep: nothing of fewer than {@code k} people,
 * or its figures as coarse as those of a cell. What happens now and is of fewer is for the {@link
 * AcuteLane}. Pure.
 */
public final class AlertGate {

  private final Rules rules;
  private final Catalogues catalogues;

  /** A gate by these rules, and those of the themes' passports. */
  public AlertGate(Rules rules, Catalogues catalogues) {
    this.rules = rules;
    this.catalogues = catalogues;
  }

  /** What may be told of this alert, if anything. */
  Optional<ReleasedAlert> release(Alert alert) {
    return alert.figures().contributors() < rules.smallestGroup()
        ? Optional.empty()
        : Optional.of(released(alert, figures(alert.figures())));
  }

  /** The count moves by whole groups of {@code k}, so that no step of a band is one person's. */
  private Figures figures(AlertFigures exact) {
    int k = rules.smallestGroup();
    int people = Math.min(exact.contributors(), exact.count().seen());
    return new Figures(
        Math.floor(exact.score() * 2) / 2,
        exact.count().window(),
        rules.bands().of(people - people % k, k),
        rules.bands().ofAverage(exact.count().expected(), k),
        ReleasedLevel.between(exact.level().mean(), exact.level().low(), exact.level().high()));
  }

  private ReleasedAlert released(Alert alert, Figures figures) {
    return new ReleasedAlert(
        alert.id(),
        alert.theme(),
        alert.areas().stream().map(area -> told(alert, area)).distinct().toList(),
        alert.kind(),
        alert.raisedAt(),
        alert.lastSeenAt(),
        alert.urgentFrom(),
        alert.escalatedAt(),
        figures,
        AlertWhy.of(alert.kind(), figures),
        alert.history(),
        steps(alert));
  }

  /** The place, or the nearest above it that may have a figure of this theme. */
  private AreaId told(Alert alert, AreaId area) {
    return catalogues.areas().upwards(area).stream()
        .filter(place -> catalogues.allowFigureOf(alert.theme(), place))
        .findFirst()
        .orElse(catalogues.areas().city().id());
  }

  private static Set<AssessmentStep> steps(Alert alert) {
    return Arrays.stream(AssessmentStep.values())
        .filter(step -> alert.after(step).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }
}
