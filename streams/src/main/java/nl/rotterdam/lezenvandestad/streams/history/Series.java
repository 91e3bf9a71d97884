// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.history;

import java.util.Arrays;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;

/**
 * Tallies by bucket index, sparse and sorted. Immutable: two small arrays are copied on each
 * change, which for the few hundred buckets of a cell is cheaper than any tree.
 */
final class Series {

  static final Series EMPTY = new Series(new long[0], new Tally[0]);

  private final long[] indexes;
  private final Tally[] tallies;

  private Series(long[] indexes, Tally[] tallies) {
    this.indexes = indexes;
    this.tallies = tallies;
  }

  Tally at(long index) {
    int place = Arrays.binarySearch(indexes, index);
    return place < 0 ? Tally.NONE : tallies[place];
  }

  Series plus(long index, Tally tally) {
    int place = Arrays.binarySearch(indexes, index);
    if (place >= 0) {
      Tally[] changed = tallies.clone();
      changed[place] = changed[place].plus(tally);
      return new Series(indexes, changed);
    }
    int insertion = -place - 1;
    long[] moreIndexes = Arrays.copyOf(indexes, indexes.length + 1);
    Tally[] moreTallies = Arrays.copyOf(tallies, tallies.length + 1);
    System.arraycopy(indexes, insertion, moreIndexes, insertion + 1, indexes.length - insertion);
    System.arraycopy(tallies, insertion, moreTallies, insertion + 1, tallies.length - insertion);
    moreIndexes[insertion] = index;
    moreTallies[insertion] = tally;
    return new Series(moreIndexes, moreTallies);
  }

  Series from(long first) {
    int place = firstAtOrAfter(first);
    return place == 0
        ? this
        : new Series(
            Arrays.copyOfRange(indexes, place, indexes.length),
            Arrays.copyOfRange(tallies, place, tallies.length));
  }

  void forEach(long from, long to, History.Visitor visitor) {
    for (int i = firstAtOrAfter(from); i < indexes.length && indexes[i] < to; i++) {
      visitor.bucket(indexes[i], tallies[i]);
    }
  }

  private int firstAtOrAfter(long index) {
    int place = Arrays.binarySearch(indexes, index);
    return place >= 0 ? place : -place - 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Series series
        && Arrays.equals(indexes, series.indexes)
        && Arrays.equals(tallies, series.tallies);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(indexes) + Arrays.hashCode(tallies);
  }
}
