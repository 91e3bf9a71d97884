// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import static nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedLevel.hundredths;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Reason;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Released;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Withheld;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend.DayPicture;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend.Hidden;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend.ReleasedPoint;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend.Told;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CellState;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.DayPoint;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.QuarterPoint;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.report.Direction;

/** Lets out what may be told, and nothing that rests on fewer than {@code k} people. Pure. */
public final class PublishGate {

  /** A picture counts the reports of so many days up to and with its own. */
  private static final int WINDOW_DAYS = 7;

  /** A smaller change in a week is steady. */
  private static final double STEADY = 0.25;

  private final int smallestGroup;
  private final DetailGate details;

  /**
   * @param smallestGroup {@code k}: fewer people than this are never told about; at least 1
   */
  public PublishGate(int smallestGroup) {
    if (smallestGroup < 1) {
      throw new IllegalArgumentException("a group has at least one person");
    }
    this.smallestGroup = smallestGroup;
    this.details = new DetailGate(smallestGroup);
  }

  /** {@code k}. */
  public int smallestGroup() {
    return smallestGroup;
  }

  /** How the cell stands now. */
  ReleasedCell now(Cell cell, CellState state) {
    return state
        .indicator()
        .map(indicator -> now(cell, indicator))
        .orElseGet(() -> new Withheld(cell, Reason.NOTHING_HEARD));
  }

  private ReleasedCell now(Cell cell, Indicator indicator) {
    if (indicator.contributors() < smallestGroup) {
      boolean silent = indicator.contributors() == 0 && indicator.band() == Band.ONBEKEND;
      return new Withheld(cell, silent ? Reason.NOTHING_HEARD : Reason.TOO_FEW);
    }
    return new Released(
        cell,
        indicator.calculatedAt(),
        indicator.band(),
        ReleasedLevel.of(
            indicator.level().mean(), indicator.level().low(), indicator.level().high()),
        Optional.of(indicator.trend()),
        indicator.buildUp().seen(),
        Optional.of(details.of(indicator)));
  }

  /**
   * How the cell stood at the end of this day: the newest picture of the seven days up to it, if
   * the people behind those days are enough.
   */
  ReleasedCell endOf(LocalDate day, Cell cell, CellState state) {
    long end = day.toEpochDay() + 1;
    List<DayPoint> window = state.days(end - WINDOW_DAYS, end);
    int seen = window.stream().mapToInt(DayPoint::reports).sum();
    Optional<DayPoint> newest = picture(window);
    if (seen == 0 && newest.filter(point -> point.band() != Band.ONBEKEND).isEmpty()) {
      return new Withheld(cell, Reason.NOTHING_HEARD);
    }
    return newest
        .filter(point -> Math.min(point.contributors(), seen) >= smallestGroup)
        .<ReleasedCell>map(point ->
            new Released(
                cell,
                day(point).end(),
                point.band(),
                level(point),
                trend(point, state),
                seen,
                Optional.empty()))
        .orElseGet(() -> new Withheld(cell, Reason.TOO_FEW));
  }

  /** Against a week before, when that may be told as well. */
  private Optional<Direction> trend(DayPoint point, CellState state) {
    long weekBefore = point.day() - WINDOW_DAYS + 1L;
    return picture(state.days(weekBefore - WINDOW_DAYS, weekBefore))
        .filter(before -> before.contributors() >= smallestGroup)
        .map(before -> direction(point.mean() - before.mean()));
  }

  private static Direction direction(double change) {
    if (Math.abs(change) < STEADY) {
      return Direction.GELIJK;
    }
    return change > 0 ? Direction.TOENEMEND : Direction.AFNEMEND;
  }

  private static Optional<DayPoint> picture(List<DayPoint> window) {
    return window.reversed().stream().filter(DayPoint::hasPicture).findFirst();
  }

  /** The days of a cell, both ends included. */
  ReleasedTrend days(CellState state, LocalDate from, LocalDate to) {
    List<ReleasedPoint> points = new ArrayList<>();
    for (DayPoint point : state.days(from.toEpochDay(), to.toEpochDay() + 1)) {
      boolean told = point.hasPicture() && point.contributors() >= smallestGroup;
      points.add(told ? told(point) : new Hidden(day(point)));
    }
    return new ReleasedTrend(points);
  }

  private ReleasedPoint told(DayPoint point) {
    DayPicture picture = new DayPicture(point.band(), level(point), hundredths(point.expected()));
    return new Told(day(point), enough(point.reports()), Optional.of(picture));
  }

  /** The quarters of a cell; until people can be told apart, a report stands for one. */
  ReleasedTrend quarters(CellState state, Instant from, Instant until) {
    List<ReleasedPoint> points = new ArrayList<>();
    for (QuarterPoint point : state.quarters(from, until)) {
      Bucket bucket = new Bucket(Resolution.QUARTER, point.start());
      points.add(
          enough(point.reports())
              .<ReleasedPoint>map(seen -> new Told(bucket, Optional.of(seen), Optional.empty()))
              .orElseGet(() -> new Hidden(bucket)));
    }
    return new ReleasedTrend(points);
  }

  private Optional<Integer> enough(int reports) {
    return reports == 0 || reports >= smallestGroup ? Optional.of(reports) : Optional.empty();
  }

  private static ReleasedLevel level(DayPoint point) {
    return ReleasedLevel.of(point.mean(), point.low(), point.high());
  }

  private static Bucket day(DayPoint point) {
    Instant start = Instant.ofEpochSecond(point.day() * Resolution.DAY.length().toSeconds());
    return new Bucket(Resolution.DAY, start);
  }
}
