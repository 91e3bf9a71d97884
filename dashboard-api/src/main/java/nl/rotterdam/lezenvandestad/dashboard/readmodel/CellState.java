// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;

/** All that is known of one cell: its newest indicator and its course through time. Immutable. */
public final class CellState {

  /** Of a cell that nothing was ever said of. */
  public static final CellState UNHEARD =
      new CellState(Optional.empty(), Timeline.empty(), Timeline.empty());

  private final Optional<Indicator> indicator;
  private final Timeline<DayPoint> days;
  private final Timeline<QuarterPoint> quarters;

  private CellState(
      Optional<Indicator> indicator, Timeline<DayPoint> days, Timeline<QuarterPoint> quarters) {
    this.indicator = indicator;
    this.days = days;
    this.quarters = quarters;
  }

  /** How it stands, if anything was told. */
  public Optional<Indicator> indicator() {
    return indicator;
  }

  /** Its days from {@code first} up to, not with, {@code end}, in days since the epoch. */
  public List<DayPoint> days(long first, long end) {
    return days.between(first, end);
  }

  /**
   * A day of which something else is counted than before.
   *
   * @param day in days since the epoch
   * @param shrunk whether something is not counted any more
   */
  public record DayChange(int day, boolean shrunk) {}

  /** What changed since an earlier state. */
  public List<DayChange> changesSince(CellState earlier) {
    if (days == earlier.days) {
      return List.of();
    }
    List<DayChange> changes = new ArrayList<>();
    days.differences(
        earlier.days,
        (now, before) -> {
          int day = now.or(() -> before).orElseThrow().day();
          changes.add(new DayChange(day, !tally(before).isWithin(tally(now))));
        });
    return changes;
  }

  private static Tally tally(Optional<DayPoint> point) {
    return point.map(DayPoint::tally).orElse(Tally.NONE);
  }

  /** What is counted on this day, in days since the epoch. */
  public Tally tally(int day) {
    return tally(days.between(day, day + 1L).stream().findFirst());
  }

  /** Its quarters that start at or after {@code from} and before {@code until}. */
  public List<QuarterPoint> quarters(Instant from, Instant until) {
    return quarters.between(quarterFrom(from), quarterFrom(until));
  }

  CellState with(CellChanges changes) {
    return new CellState(
        changes.indicator().orElse(indicator),
        days.with(changes.days()),
        quarters.with(changes.quarters()));
  }

  /** Without the buckets that have passed their time of keeping; itself when there are none. */
  CellState keptAt(Instant now) {
    Instant oldestDay = now.minus(Resolution.DAY.kept()).minus(Resolution.DAY.length());
    Instant oldestQuarter = now.minus(Resolution.QUARTER.kept()).minus(Resolution.QUARTER.length());
    Timeline<DayPoint> keptDays = days.from(1 + index(Resolution.DAY, oldestDay));
    Timeline<QuarterPoint> keptQuarters =
        quarters.from(1 + index(Resolution.QUARTER, oldestQuarter));
    return keptDays == days && keptQuarters == quarters
        ? this
        : new CellState(indicator, keptDays, keptQuarters);
  }

  boolean isEmpty() {
    return indicator.isEmpty() && days.isEmpty() && quarters.isEmpty();
  }

  private static long quarterFrom(Instant moment) {
    long index = index(Resolution.QUARTER, moment);
    boolean isStart =
        index * Resolution.QUARTER.length().toSeconds() == moment.getEpochSecond()
            && moment.getNano() == 0;
    return isStart ? index : index + 1;
  }

  private static long index(Resolution resolution, Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), resolution.length().toSeconds());
  }
}
