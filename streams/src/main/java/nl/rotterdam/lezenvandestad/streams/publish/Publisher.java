// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint.Picture;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.streams.history.History;
import nl.rotterdam.lezenvandestad.streams.indicator.AlertingSettings;
import nl.rotterdam.lezenvandestad.streams.indicator.IndicatorCalculation;
import nl.rotterdam.lezenvandestad.streams.publish.Publication.Course;
import nl.rotterdam.lezenvandestad.streams.publish.Publication.ErasedCourse;
import nl.rotterdam.lezenvandestad.streams.publish.Publication.ErasedStanding;
import nl.rotterdam.lezenvandestad.streams.publish.Publication.Standing;
import nl.rotterdam.lezenvandestad.streams.spread.ThemeShare;
import nl.rotterdam.lezenvandestad.streams.tally.Buckets;
import nl.rotterdam.lezenvandestad.streams.tally.Histories;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells what changed, for as long at a time as it may. Not thread-safe.
 *
 * <p>A change of a cell also moves, a little, what the cells below it shrink to and what its
 * neighbours expect. Those follow at the next {@link #refresh}: with every report to calculate the
 * whole tree below it would cost a hundred times as much, for a difference in the second decimal.
 */
public final class Publisher {

  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

  /** Standings go before days, but never take all: an import ends even on the busiest day. */
  private static final int STANDINGS_A_ROUND = 6;

  private static final int DAYS_A_ROUND = 2;

  /** After a start, the days in which the service may have been down get their final picture. */
  private static final int DAYS_BEFORE_START = 7;

  private final Histories histories;
  private final AreaTree areas;
  private final ThemeShare share;
  private final OwnedCells owned;
  private final EvidenceFinder evidence;
  private final IndicatorCalculation calculation;
  private final Runnable failures;
  private final long horizon;
  private final PublishQueue queue = new PublishQueue();
  private final Map<Cell, Shown> shown = new HashMap<>();
  private long firstOpenDay = Long.MIN_VALUE;

  /**
   * A publisher that has told nothing yet.
   *
   * @param histories what is known; the caller changes it before it calls {@link #changed}
   * @param failures is called for every calculation that fails
   */
  public Publisher(
      Histories histories,
      AreaTree areas,
      ThemeCatalogue themes,
      ThemeShare share,
      AlertingSettings alerting,
      Runnable failures) {
    this.histories = histories;
    this.areas = areas;
    this.share = share;
    this.owned = new OwnedCells(areas, themes, share);
    this.evidence = new EvidenceFinder(histories, areas, themes);
    this.calculation = new IndicatorCalculation(alerting);
    this.failures = failures;
    this.horizon = alerting.guard().plus(alerting.baseline()).toDays();
  }

  /** Something was counted at this place: tells it of the cell and of those above it. */
  public void changed(CellBucket place) {
    if (!owned.owns(place.cell().theme())) {
      return;
    }
    for (AreaId area : areas.upwards(place.cell().area())) {
      Cell cell = new Cell(place.cell().theme(), area);
      queue.add(cell);
      if (place.bucket().resolution() == Resolution.QUARTER) {
        queue.add(cell, place.bucket());
      }
      queue.add(cell, daysThatChange(place.bucket()));
    }
  }

  /**
   * The pictures of the days after it rest on this day too, for as long as it counts as normal.
   * Only days that exist are made again.
   */
  private DayRange daysThatChange(Bucket changed) {
    long day = History.index(Resolution.DAY, changed.start());
    return new DayRange(day, day + horizon);
  }

  /** Looks at every cell again: old tension fades, and silence becomes unknown. */
  public void refresh(Instant now) {
    Set<Cell> known = histories.cells();
    owned.always().forEach(queue::add);
    known.stream().filter(cell -> owned.owns(cell.theme())).forEach(queue::add);
    long today = History.index(Resolution.DAY, now);
    if (firstOpenDay < today) {
      DayRange ended = new DayRange(Math.max(firstOpenDay, today - DAYS_BEFORE_START), today - 1);
      known.stream()
          .filter(cell -> owned.owns(cell.theme()))
          .forEach(cell -> queue.add(cell, ended));
      firstOpenDay = today;
    }
  }

  /**
   * What was counted of a scope was erased: takes back what was told of it. A theme that is still
   * followed starts again, as one of which nothing was heard.
   *
   * @param counted the places that had a count
   */
  public void erase(Scope scope, Set<CellBucket> counted, Instant now, Outlet outlet) {
    Set<CellBucket> told = new LinkedHashSet<>();
    counted.stream()
        .filter(place -> share.owns(place.cell().theme()))
        .forEach(place -> told.addAll(tellingOf(place)));
    told.forEach(key -> outlet.accept(key.cell(), new ErasedCourse(key)));
    queue.remove(scope::covers);
    shown.keySet().removeIf(scope::covers);
    told.stream()
        .map(CellBucket::cell)
        .filter(scope::covers)
        .distinct()
        .forEach(cell -> outlet.accept(cell, new ErasedStanding(now)));
    owned.always().stream().filter(scope::covers).forEach(queue::add);
    told.stream()
        .filter(key -> !scope.covers(key.cell()) && owned.owns(key.cell().theme()))
        .forEach(key -> {
          queue.add(key.cell());
          queue.add(key.cell(), daysThatChange(key.bucket()));
        });
  }

  /** The buckets that are told of when something is counted at this place. */
  private Set<CellBucket> tellingOf(CellBucket place) {
    Bucket day = Bucket.holding(Resolution.DAY, place.bucket().start());
    Set<CellBucket> told = new LinkedHashSet<>();
    for (AreaId area : areas.upwards(place.cell().area())) {
      Cell cell = new Cell(place.cell().theme(), area);
      told.add(new CellBucket(cell, place.bucket()));
      told.add(new CellBucket(cell, day));
    }
    return told;
  }

  /** Whether everything was told. */
  public boolean isDone() {
    return queue.isEmpty();
  }

  /**
   * Does a part of what is to be told.
   *
   * @param mayGoOn asked before every round of a few milliseconds but the first
   */
  public void work(Instant now, BooleanSupplier mayGoOn, Outlet outlet) {
    do {
      for (int i = 0; i < STANDINGS_A_ROUND; i++) {
        queue
            .pollStanding()
            .ifPresent(next -> tellStanding(next.getKey(), next.getValue(), now, outlet));
      }
      queue.pollDays().ifPresent(next -> tellDays(next.getKey(), next.getValue(), now, outlet));
    } while (!isDone() && mayGoOn.getAsBoolean());
  }

  private void tellStanding(Cell cell, Set<Bucket> quarters, Instant now, Outlet outlet) {
    quarters.forEach(quarter -> tell(cell, quarter, Optional.empty(), outlet));
    calculated(cell, () -> calculation.indicator(evidence.of(cell), now))
        .filter(indicator -> shows(cell, indicator))
        .ifPresent(indicator -> outlet.accept(cell, new Standing(indicator)));
  }

  private boolean shows(Cell cell, Indicator indicator) {
    Shown next = Shown.of(indicator);
    return !next.equals(shown.put(cell, next));
  }

  /** Tells the first days of the range that exist; the others go to the queue's end. */
  private void tellDays(Cell cell, DayRange range, Instant now, Outlet outlet) {
    List<Long> days = new ArrayList<>();
    histories
        .of(cell)
        .forEach(Resolution.DAY, range.first(), range.last() + 1, (day, tally) -> days.add(day));
    days.stream().limit(DAYS_A_ROUND).forEach(day -> tellDay(cell, day, now, outlet));
    if (days.size() > DAYS_A_ROUND) {
      queue.add(cell, new DayRange(days.get(DAYS_A_ROUND), range.last()));
    }
  }

  private void tellDay(Cell cell, long index, Instant now, Outlet outlet) {
    Bucket day = Buckets.at(Resolution.DAY, index);
    tell(
        cell,
        day,
        calculated(cell, () -> calculation.picture(evidence.of(cell), day, now)),
        outlet);
  }

  private void tell(Cell cell, Bucket bucket, Optional<Picture> picture, Outlet outlet) {
    Tally tally = histories.of(cell).tally(bucket);
    if (tally.reports() == 0) {
      // It was erased, or its time was over, while it waited to be told.
      return;
    }
    TrendPoint point = new TrendPoint(cell.theme(), cell.area(), bucket, tally, picture);
    outlet.accept(cell, new Course(point));
  }

  /** One cell that cannot be calculated does not silence the others. */
  private <T> Optional<T> calculated(Cell cell, Supplier<T> calculation) {
    try {
      return Optional.of(calculation.get());
    } catch (RuntimeException e) {
      failures.run();
      LOG.error("cell {} cannot be calculated: {}", cell, e.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
