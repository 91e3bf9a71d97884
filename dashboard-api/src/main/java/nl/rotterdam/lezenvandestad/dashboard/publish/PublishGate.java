// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Bundle;
import nl.rotterdam.lezenvandestad.dashboard.bundle.CountBands.Count;
import nl.rotterdam.lezenvandestad.dashboard.bundle.OpenBundles;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Week;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Released;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend.WeekPoint;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * Tells of cells what their bundles let be told. Pure: it sees the open side of bundles, never a
 * report or a count.
 */
final class PublishGate {

  /** A picture rests on the bundles of so many days up to and with its own. */
  private static final int WINDOW_DAYS = 7;

  private static final int USUAL_WEEKS = 8;

  /** A smaller change in a week is steady. */
  private static final double STEADY = 0.25;

  private final Catalogues catalogues;
  private final Rules rules;
  private final PictureRules pictures;
  private final BandWords bands;

  /** Asked of every cell at every tick: not from the passports each time. */
  private final Set<Cell> withoutFigure;

  PublishGate(Catalogues catalogues, Rules rules, PictureRules pictures) {
    this.catalogues = catalogues;
    this.rules = rules;
    this.pictures = pictures;
    this.bands = new BandWords(pictures);
    this.withoutFigure =
        catalogues.cells().stream()
            .filter(cell -> !catalogues.allowFigureOf(cell.theme(), cell.area()))
            .collect(Collectors.toUnmodifiableSet());
  }

  int smallestGroup() {
    return rules.smallestGroup();
  }

  boolean allowsFigureOf(Cell cell) {
    return !withoutFigure.contains(cell);
  }

  /** How the cell stands at this tick; empty when that may not be told. */
  Optional<Released> now(Cell cell, OpenBundles bundles, Instant tick) {
    return at(cell, bundles, LocalDate.ofInstant(tick, ZoneOffset.UTC), Optional.of(tick));
  }

  /** How the cell stood at the end of this day; empty when that may not be told. */
  Optional<Released> endOf(LocalDate day, Cell cell, OpenBundles bundles) {
    return at(cell, bundles, day, Optional.empty());
  }

  private Optional<Released> at(
      Cell cell, OpenBundles bundles, LocalDate date, Optional<Instant> tick) {
    long day = date.toEpochDay();
    Picture picture = window(bundles, day);
    if (picture.isEmpty()) {
      return Optional.empty();
    }
    Picture weekBefore = window(bundles, day - WINDOW_DAYS);
    Optional<Double> usual = usual(bundles, day - WINDOW_DAYS);
    ReleasedLevel level = picture.level();
    Band band =
        tick.map(now -> bands.now(picture, usual.orElse(0.0), now))
            .orElseGet(() -> bands.slow(level));
    return Optional.of(
        new Released(
            cell,
            picture.newest(),
            band,
            level,
            direction(weekBefore, level),
            count(picture),
            usual.map(this::usualCount),
            picture.domains(),
            picture.resilience()));
  }

  /** How much was heard from this area in the seven days up to this tick, of any theme. */
  ReleasedCoverage coverage(AreaId area, OpenBundles ofAllThemes, Instant tick) {
    long day = LocalDate.ofInstant(tick, ZoneOffset.UTC).toEpochDay();
    Picture picture = window(ofAllThemes, day);
    return ReleasedCoverage.of(
        area,
        picture.isEmpty() ? Optional.empty() : Optional.of(count(picture)),
        usual(ofAllThemes, day - WINDOW_DAYS).map(this::usualCount),
        rules.smallestGroup());
  }

  private Count count(Picture picture) {
    return rules.bands().of(picture.reports(), rules.smallestGroup());
  }

  private Count usualCount(double average) {
    return rules.bands().ofAverage(average, rules.smallestGroup());
  }

  private Picture window(OpenBundles bundles, long lastDay) {
    return new Picture(bundles.ofDays(lastDay - WINDOW_DAYS + 1, lastDay), pictures);
  }

  private static Optional<Double> usual(OpenBundles bundles, long lastDay) {
    int reports = bundles.reportsOfDays(lastDay - USUAL_WEEKS * WINDOW_DAYS + 1, lastDay);
    return reports == 0 ? Optional.empty() : Optional.of((double) reports / USUAL_WEEKS);
  }

  private static Optional<Direction> direction(Picture before, ReleasedLevel level) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    double change = level.mean() - before.level().mean();
    if (Math.abs(change) < STEADY) {
      return Optional.of(Direction.GELIJK);
    }
    return Optional.of(change > 0 ? Direction.TOENEMEND : Direction.AFNEMEND);
  }

  /** The weeks of a cell that hold a day from the first to the last. */
  ReleasedTrend weeks(OpenBundles bundles, LocalDate from, LocalDate to) {
    Week first = Week.ofDay(from.toEpochDay());
    Week last = Week.ofDay(to.toEpochDay());
    SortedMap<Week, List<Bundle.Open>> byWeek =
        bundles.ofDays(first.firstDay(), last.lastDay()).stream()
            .collect(Collectors.groupingBy(Bundle.Open::week, TreeMap::new, Collectors.toList()));
    return new ReleasedTrend(
        byWeek.entrySet().stream().map(week -> point(week.getKey(), week.getValue())).toList());
  }

  private WeekPoint point(Week week, List<Bundle.Open> bundles) {
    Picture picture = new Picture(bundles, pictures);
    ReleasedLevel level = picture.level();
    return new WeekPoint(week, count(picture), bands.slow(level), level);
  }

  /** The city and its gebieden. */
  Stream<AreaId> coveredAreas() {
    return Stream.concat(
            Stream.of(catalogues.areas().city()),
            catalogues.areas().ofLevel(AreaLevel.GEBIED).stream())
        .map(Area::id);
  }

  /** The nearest cell that is told and counts what this one does. */
  Optional<Cell> nearest(Cell cell, Map<Cell, Released> told) {
    return wider(cell).filter(told::containsKey).findFirst();
  }

  /**
   * What holds a cell, the nearest first. A figure of its own gebied says more of a place than one
   * of the city, and its group says more of a theme than all themes together.
   */
  private Stream<Cell> wider(Cell cell) {
    AreaId city = catalogues.areas().city().id();
    List<AreaId> upwards = catalogues.areas().upwards(cell.area());
    List<AreaId> here = upwards.stream().filter(area -> !area.equals(city)).toList();
    List<ThemeId> named =
        Stream.concat(
                Stream.of(cell.theme()), catalogues.themes().tree().groupOf(cell.theme()).stream())
            .toList();
    return Stream.of(
            named.stream().flatMap(theme -> here.stream().map(area -> new Cell(theme, area))),
            named.stream().map(theme -> new Cell(theme, city)),
            upwards.stream().map(area -> new Cell(ThemeId.ALL, area)))
        .flatMap(cells -> cells);
  }
}
