// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;

/**
 * A cell's tallies: quarters of the last 48 hours and days of the last 400. Reports whose note
 * alone speaks of the theme are kept apart, as a history of their own. Immutable.
 */
public final class History {

  /** A cell of which nothing was heard. */
  public static final History EMPTY = new History(Part.EMPTY, Part.EMPTY);

  private final Part chosen;
  private final Part suggested;

  private record Part(Series quarters, Series days) {

    static final Part EMPTY = new Part(Series.EMPTY, Series.EMPTY);

    Part plus(Bucket bucket, Tally tally) {
      long index = index(bucket.resolution(), bucket.start());
      return switch (bucket.resolution()) {
        case QUARTER -> new Part(quarters.plus(index, tally), days);
        case DAY -> new Part(quarters, days.plus(index, tally));
      };
    }

    Part expiredAt(Instant now) {
      return new Part(
          quarters.from(firstKept(Resolution.QUARTER, now)),
          days.from(firstKept(Resolution.DAY, now)));
    }
  }

  private History(Part chosen, Part suggested) {
    this.chosen = chosen;
    this.suggested = suggested;
  }

  /** This history with the tally added to that bucket. */
  public History plus(Bucket bucket, Tally tally) {
    return new History(chosen.plus(bucket, tally), suggested);
  }

  /** The same, with reports whose note alone speaks of the theme. */
  public History plusSuggested(Bucket bucket, Tally tally) {
    return new History(chosen, suggested.plus(bucket, tally));
  }

  /** The reports whose note alone speaks of the theme. */
  public History suggested() {
    return new History(suggested, Part.EMPTY);
  }

  /** This history without the buckets that are past their time of keeping at {@code now}. */
  public History expiredAt(Instant now) {
    return new History(chosen.expiredAt(now), suggested.expiredAt(now));
  }

  /** This history without these buckets. */
  public History without(Predicate<Bucket> erased) {
    return new History(without(chosen, erased), without(suggested, erased));
  }

  private static Part without(Part part, Predicate<Bucket> erased) {
    History whole = new History(part, Part.EMPTY);
    if (whole.buckets().stream().noneMatch(erased)) {
      return part;
    }
    Part kept = Part.EMPTY;
    for (Bucket bucket : whole.buckets()) {
      kept = erased.test(bucket) ? kept : kept.plus(bucket, whole.tally(bucket));
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
      case QUARTER -> chosen.quarters();
      case DAY -> chosen.days();
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof History history
        && chosen.equals(history.chosen)
        && suggested.equals(history.suggested);
  }

  @Override
  public int hashCode() {
    return 31 * chosen.hashCode() + suggested.hashCode();
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
