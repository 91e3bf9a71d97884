// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.gated;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Bundle;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Place;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Week;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * What the gate costs: how much of what came in is told, and how long after.
 *
 * @param reports how many reports came in
 * @param ofTheme share of them, by level, that a released cell of their own theme holds
 * @param ofGroup the same of a released cell of their own theme or of its group
 * @param ofAll the same of a released cell of {@code alle}
 * @param cellWeeks how many cells of a theme and a gebied had {@code k} reports or more in a week
 * @param toldCellWeeks how many of these are released for that week
 * @param delay median time from acceptance to the first released cell that holds a report
 * @param delayOfTheme the same, to the first of its own theme
 */
public record Usefulness(
    int reports,
    Map<AreaLevel, Double> ofTheme,
    Map<AreaLevel, Double> ofGroup,
    Map<AreaLevel, Double> ofAll,
    int cellWeeks,
    int toldCellWeeks,
    Duration delay,
    Duration delayOfTheme) {

  public Usefulness {
    ofTheme = Map.copyOf(ofTheme);
    ofGroup = Map.copyOf(ofGroup);
    ofAll = Map.copyOf(ofAll);
  }

  private record CellWeek(Cell cell, Week week) {}

  /** Measures a city that has lived. */
  public static Usefulness of(
      Catalogues catalogues, List<GatedReport> reports, List<Bundle> bundles, int smallestGroup) {
    return new Measurement(catalogues, bundles).of(reports, smallestGroup);
  }

  private static final class Measurement {

    private final Catalogues catalogues;
    private final Map<Place, List<Bundle>> byPlace = new HashMap<>();
    private final Set<CellWeek> told = new HashSet<>();

    Measurement(Catalogues catalogues, List<Bundle> bundles) {
      this.catalogues = catalogues;
      for (Bundle bundle : bundles) {
        bundle
            .taken()
            .keySet()
            .forEach(place -> byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(bundle));
        catalogues
            .areas()
            .upwards(bundle.cell().area())
            .forEach(area ->
                told.add(
                    new CellWeek(new Cell(bundle.cell().theme(), area), bundle.open().week())));
      }
    }

    Usefulness of(List<GatedReport> reports, int smallestGroup) {
      Map<AreaLevel, Integer> ofTheme = new EnumMap<>(AreaLevel.class);
      Map<AreaLevel, Integer> ofGroup = new EnumMap<>(AreaLevel.class);
      Map<AreaLevel, Integer> ofAll = new EnumMap<>(AreaLevel.class);
      Map<CellWeek, Integer> weeks = new HashMap<>();
      List<Duration> delays = new ArrayList<>();
      List<Duration> delaysOfTheme = new ArrayList<>();
      for (GatedReport report : reports) {
        ThemeId theme = report.themes().getFirst();
        Optional<Bundle> own = bundleOf(report, theme);
        Optional<Bundle> all = bundleOf(report, ThemeId.ALL);
        Optional<Bundle> grouped =
            catalogues.themes().tree().groupOf(theme).flatMap(group -> bundleOf(report, group));
        seen(levels(own), ofTheme);
        Set<AreaLevel> either = levels(own);
        either.addAll(levels(grouped));
        seen(either, ofGroup);
        seen(levels(all), ofAll);
        own.ifPresent(bundle -> delaysOfTheme.add(delay(report, bundle)));
        new TreeSet<>(
                java.util.stream.Stream.of(own, grouped, all)
                    .flatMap(Optional::stream)
                    .map(bundle -> delay(report, bundle))
                    .toList())
            .stream().findFirst().ifPresent(delays::add);
        catalogues
            .areas()
            .gebiedOf(report.area())
            .ifPresent(gebied -> weeks.merge(cellWeek(theme, gebied, report), 1, Integer::sum));
      }
      weeks.values().removeIf(count -> count < smallestGroup);
      return new Usefulness(
          reports.size(),
          shares(ofTheme, reports.size()),
          shares(ofGroup, reports.size()),
          shares(ofAll, reports.size()),
          weeks.size(),
          (int) weeks.keySet().stream().filter(told::contains).count(),
          median(delays),
          median(delaysOfTheme));
    }

    private static CellWeek cellWeek(ThemeId theme, AreaId area, GatedReport report) {
      return new CellWeek(new Cell(theme, area), Week.ofDay(day(report)));
    }

    private static int day(GatedReport report) {
      return Math.toIntExact(
          report.observedAt().atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay());
    }

    /** A bundle takes all that waits at a place: the first after a report came in has it. */
    private Optional<Bundle> bundleOf(GatedReport report, ThemeId theme) {
      Instant acceptedAt = report.acceptedAt();
      return byPlace.getOrDefault(new Place(theme, report.area(), day(report)), List.of()).stream()
          .filter(bundle -> bundle.open().madeAt().isAfter(acceptedAt))
          .findFirst();
    }

    private static void seen(Set<AreaLevel> levels, Map<AreaLevel, Integer> byLevel) {
      levels.forEach(level -> byLevel.merge(level, 1, Integer::sum));
    }

    /** The levels at which a bundle is told. */
    private Set<AreaLevel> levels(Optional<Bundle> bundle) {
      return bundle.stream()
          .flatMap(made -> catalogues.areas().upwards(made.cell().area()).stream())
          .map(area -> catalogues.level(new Cell(ThemeId.ALL, area)))
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(AreaLevel.class)));
    }

    private static Duration delay(GatedReport report, Bundle bundle) {
      return Duration.between(report.acceptedAt(), bundle.open().madeAt());
    }

    private static Map<AreaLevel, Double> shares(Map<AreaLevel, Integer> seen, int reports) {
      Map<AreaLevel, Double> shares = new EnumMap<>(AreaLevel.class);
      for (AreaLevel level : AreaLevel.values()) {
        shares.put(level, (double) seen.getOrDefault(level, 0) / reports);
      }
      return shares;
    }

    private static Duration median(List<Duration> delays) {
      return delays.isEmpty()
          ? Duration.ZERO
          : delays.stream().sorted().skip(delays.size() / 2).findFirst().orElseThrow();
    }
  }
}
