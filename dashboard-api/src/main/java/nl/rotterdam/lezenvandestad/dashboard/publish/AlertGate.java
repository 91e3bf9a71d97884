// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Released;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.alert.AssessmentStep;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;

/**
 * Lets out of an alert what may be told to the kerngroep: nothing of fewer than {@code k} people,
 * and the figures of released cells alone. What happens now and is not told here is for the {@link
 * AcuteLane}. Pure.
 */
public final class AlertGate {

  private static final Comparator<Released> TENSEST_FIRST =
      Comparator.comparing(Released::band)
          .thenComparingDouble(cell -> cell.level().mean())
          .thenComparingInt(cell -> cell.count().from())
          .reversed()
          .thenComparing(cell -> cell.cell().toString());

  private final Rules rules;
  private final Catalogues catalogues;

  /** A gate by these rules. */
  public AlertGate(Rules rules, Catalogues catalogues) {
    this.rules = rules;
    this.catalogues = catalogues;
  }

  /** What may be told of this alert beside this release, if anything. */
  Optional<ReleasedAlert> release(Alert alert, Release release) {
    if (alert.figures().contributors() < rules.smallestGroup()) {
      return Optional.empty();
    }
    List<Released> told =
        alert.areas().stream()
            .flatMap(area -> told(alert, area, release).stream())
            .distinct()
            .sorted(TENSEST_FIRST)
            .toList();
    return told.stream().findFirst().map(cell -> released(alert, told, cell));
  }

  /** The cell of the alert's theme in this area, or else in its gebied, where it is told. */
  private Optional<Released> told(Alert alert, AreaId area, Release release) {
    AreaId city = catalogues.areas().city().id();
    return catalogues.areas().upwards(area).stream()
        .filter(place -> place.equals(area) || !place.equals(city))
        .map(place -> new Cell(alert.theme(), place))
        .flatMap(cell -> pictures(alert, cell, release))
        .findFirst();
  }

  /**
   * How the cell stands; of an alert that was seen last on an earlier day, how it stood then. Told
   * means that bundles of the time of the alert are in it: those of days before it say nothing of
   * it, and neither do late ones about those days.
   */
  private static Stream<Released> pictures(Alert alert, Cell cell, Release release) {
    Instant from = alert.raisedAt().minus(alert.figures().count().window());
    Stream<Released> now =
        Stream.of(release.today())
            .filter(today -> alert.state().isOpen() && release.tellsOfTimeSince(from, today, cell))
            .flatMap(today -> release.told(cell).stream());
    return Stream.concat(
        now,
        Stream.of(alert.lastSeenAt(), alert.raisedAt())
            .map(Release::day)
            .distinct()
            .filter(day -> release.tellsOfTimeSince(from, day, cell))
            .flatMap(day -> release.toldAtEndOf(day, cell).stream()));
  }

  private static ReleasedAlert released(Alert alert, List<Released> told, Released figures) {
    return new ReleasedAlert(
        alert.id(),
        alert.theme(),
        told.stream().map(cell -> cell.cell().area()).distinct().toList(),
        alert.kind(),
        alert.raisedAt(),
        alert.lastSeenAt(),
        alert.urgentFrom(),
        alert.escalatedAt(),
        figures,
        why(alert.kind()) + " " + figures.why(),
        alert.history(),
        steps(alert));
  }

  private static String why(AlertKind kind) {
    return switch (kind) {
      case OPBOUW -> "Dit bouwt zich op.";
      case ACUUT -> "Dit gebeurt nu.";
    };
  }

  private static Set<AssessmentStep> steps(Alert alert) {
    return Arrays.stream(AssessmentStep.values())
        .filter(step -> alert.after(step).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }
}
