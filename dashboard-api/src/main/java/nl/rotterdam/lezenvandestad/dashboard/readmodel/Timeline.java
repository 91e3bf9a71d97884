// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;

/** Points in the order of their buckets, at most one a bucket. Immutable. */
final class Timeline<P extends Point> {

  private final List<P> points;

  private Timeline(List<P> points) {
    this.points = points;
  }

  static <P extends Point> Timeline<P> empty() {
    return new Timeline<>(List.of());
  }

  /** With these points in place of what was in their buckets; an empty one is taken away. */
  Timeline<P> with(SortedMap<Long, Optional<P>> changes) {
    if (changes.isEmpty()) {
      return this;
    }
    List<P> merged = new ArrayList<>(points.size() + changes.size());
    int next = 0;
    for (Map.Entry<Long, Optional<P>> change : changes.entrySet()) {
      int place = firstFrom(change.getKey());
      merged.addAll(points.subList(next, place));
      change.getValue().ifPresent(merged::add);
      boolean taken = place < points.size() && points.get(place).index() == change.getKey();
      next = taken ? place + 1 : place;
    }
    merged.addAll(points.subList(next, points.size()));
    return new Timeline<>(List.copyOf(merged));
  }

  /** Without the points before this bucket; itself when there are none. */
  Timeline<P> from(long first) {
    int place = firstFrom(first);
    return place == 0 ? this : new Timeline<>(List.copyOf(points.subList(place, points.size())));
  }

  /** The points from one bucket up to, not with, another. */
  List<P> between(long first, long end) {
    return first >= end ? List.of() : points.subList(firstFrom(first), firstFrom(end));
  }

  /** Gives every bucket in which the two differ: its point here, and that of the other. */
  void differences(Timeline<P> other, BiConsumer<Optional<P>, Optional<P>> each) {
    int here = 0;
    int there = 0;
    while (here < points.size() || there < other.points.size()) {
      if (isSame(here, other, there)) {
        here++;
        there++;
      } else {
        long first = Math.min(indexAt(here), other.indexAt(there));
        boolean isHere = indexAt(here) == first;
        boolean isThere = other.indexAt(there) == first;
        each.accept(
            isHere ? Optional.of(points.get(here)) : Optional.empty(),
            isThere ? Optional.of(other.points.get(there)) : Optional.empty());
        here += isHere ? 1 : 0;
        there += isThere ? 1 : 0;
      }
    }
  }

  /** Most points are the very same object in both: that is asked first, for it costs nothing. */
  @SuppressWarnings("ReferenceEquality")
  private boolean isSame(int here, Timeline<P> other, int there) {
    if (here == points.size() || there == other.points.size()) {
      return false;
    }
    P mine = points.get(here);
    P theirs = other.points.get(there);
    return mine == theirs || mine.equals(theirs);
  }

  private long indexAt(int place) {
    return place < points.size() ? points.get(place).index() : Long.MAX_VALUE;
  }

  boolean isEmpty() {
    return points.isEmpty();
  }

  private int firstFrom(long index) {
    int low = 0;
    int high = points.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (points.get(middle).index() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
