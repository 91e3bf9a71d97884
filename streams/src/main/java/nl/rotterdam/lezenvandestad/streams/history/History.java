// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;

/** A cell's tallies: quarters of the last 48 hours and days of the last 400. Immutable. */
public final class History {

  /** A cell of which nothing was heard. */
  public static final History EMPTY = new History(Series.EMPTY, Series.EMPTY);

  private final Series quarters;
  private final Series days;

  private History(Series quarters, Series days) {
    this.quarters = quarters;
    this.days = days;
  }

  /** This history with the tally added to that bucket. */
  public History plus(Bucket bucket, Tally tally) {
    long index = index(bucket.resolution(), bucket.start());
    return switch (bucket.resolution()) {
      case QUARTER -> new History(quarters.plus(index, tally), days);
      case DAY -> new History(quarters, days.plus(index, tally));
    };
  }

  /** This history without the buckets that are past their time of keeping at {@code now}. */
  public History expiredAt(Instant now) {
    return new History(
        quarters.from(firstKept(Resolution.QUARTER, now)),
        days.from(firstKept(Resolution.DAY, now)));
  }

  /** This history without these buckets. */
  public History without(Predicate<Bucket> erased) {
    if (buckets().stream().noneMatch(erased)) {
      return this;
    }
    History kept = EMPTY;
    for (Bucket bucket : buckets()) {
      kept = erased.test(bucket) ? kept : kept.plus(bucket, tally(bucket));
    }
    return kept;
  }

  /** What was counted in this bucket. */
  public Tally tally(Bucket bucket) {
    return series(bucket.resolution()).at(index(bucket.resolution(), bucket.start()));
  }

  /** Every bucket in which something was counted, quarters first, in the order of time. */
  public List<Bucket> buckets() {
    List<Bucket> buckets = new ArrayList<>();
    for (Resolution resolution : Resolution.values()) {
      series(resolution)
          .forEach(
              Long.MIN_VALUE,
              Long.MAX_VALUE,
              (index, tally) -> buckets.add(bucket(resolution, index)));
    }
    return buckets;
  }

  /**
   * Gives each bucket of this resolution whose index lies in the range, in the order of time.
   *
   * @param from the first index, counted in whole buckets since the epoch
   * @param to the index after the last
   */
  public void forEach(Resolution resolution, long from, long to, Visitor visitor) {
    series(resolution).forEach(from, to, visitor);
  }

  /** The index of the bucket that holds this moment: whole buckets since the epoch. */
  public static long index(Resolution resolution, Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), resolution.length().toSeconds());
  }

  private static long firstKept(Resolution resolution, Instant now) {
    long index = index(resolution, now.minus(resolution.kept()));
    return bucket(resolution, index).isKeptAt(now) ? index : index + 1;
  }

  private static Bucket bucket(Resolution resolution, long index) {
    return new Bucket(resolution, Instant.ofEpochSecond(index * resolution.length().toSeconds()));
  }

  private Series series(Resolution resolution) {
    return switch (resolution) {
      case QUARTER -> quarters;
      case DAY -> days;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof History history
        && quarters.equals(history.quarters)
        && days.equals(history.days);
  }

  @Override
  public int hashCode() {
    return 31 * quarters.hashCode() + days.hashCode();
  }

  @Override
  public String toString() {
    return "History[" + buckets().size() + " buckets]";
  }

  /** Takes one bucket: its index in whole buckets since the epoch, and its tally. */
  @FunctionalInterface
  public interface Visitor {

    /** Called once for each bucket. */
    void bucket(long index, Tally tally);
  }
}
