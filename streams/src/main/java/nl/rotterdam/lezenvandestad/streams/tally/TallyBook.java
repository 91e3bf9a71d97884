// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.tally;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.streams.history.History;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The counts of a task on disk. Every count goes to the store at once; what was added since the
 * last {@link #takeAdded} is also summed in memory, so that histories change once a tick and not
 * once a report. Not thread-safe.
 */
public final class TallyBook {

  /** A place in which nothing is ever counted. */
  public static final CellBucket NOWHERE =
      new CellBucket(Cell.NONE, Buckets.at(Resolution.QUARTER, 0));

  private final KeyValueStore<CellBucket, StoredTally> store;
  private final Map<CellBucket, Entry> open = new HashMap<>();
  private final Set<CellBucket> unpublished = new HashSet<>();

  /** The book in this store. */
  public TallyBook(KeyValueStore<CellBucket, StoredTally> store) {
    this.store = store;
  }

  /** Gives every stored count, and notes which were never told. */
  public void load(BiConsumer<CellBucket, Counted> each) {
    try (KeyValueIterator<CellBucket, StoredTally> all = store.all()) {
      while (all.hasNext()) {
        KeyValue<CellBucket, StoredTally> stored = all.next();
        if (!stored.value.published()) {
          unpublished.add(stored.key);
        }
        each.accept(stored.key, stored.value.counted());
      }
    }
  }

  /** Counts. */
  public void add(CellBucket place, Counted counted) {
    Entry entry = open.computeIfAbsent(place, p -> new Entry(stored(p).counted()));
    entry.add(counted);
    store.put(place, new StoredTally(entry.total, false));
  }

  /** The places with a count that was not told, without those of {@link #takeAdded} to come. */
  public Set<CellBucket> unpublished() {
    return Set.copyOf(unpublished);
  }

  private void refuseAdded() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("first take what was added");
    }
  }

  /** Gives what was added to each place since the last time. */
  public void takeAdded(BiConsumer<CellBucket, Counted> each) {
    open.forEach((place, entry) -> each.accept(place, entry.added));
    unpublished.addAll(open.keySet());
    open.clear();
  }

  /**
   * Everything counted was told.
   *
   * @throws IllegalStateException when something was added since {@link #takeAdded}
   */
  public void markPublished() {
    refuseAdded();
    unpublished.forEach(place -> store.put(place, new StoredTally(stored(place).counted(), true)));
    unpublished.clear();
  }

  /**
   * Moves quarters past their time into their day, and drops days past theirs.
   *
   * @return whether there were any
   * @throws IllegalStateException when something was added since {@link #takeAdded}
   */
  public boolean expireAt(Instant now) {
    refuseAdded();
    List<KeyValue<CellBucket, StoredTally>> quarters = expired(Resolution.QUARTER, now);
    for (KeyValue<CellBucket, StoredTally> old : quarters) {
      Bucket day = Buckets.dayOf(old.key.bucket());
      CellBucket place = new CellBucket(old.key.cell(), day);
      store.put(place, stored(place).plus(old.value));
      if (unpublished.contains(old.key)) {
        unpublished.add(place);
      }
      delete(old.key);
    }
    List<KeyValue<CellBucket, StoredTally>> days = expired(Resolution.DAY, now);
    days.forEach(old -> delete(old.key));
    return !quarters.isEmpty() || !days.isEmpty();
  }

  /**
   * Deletes every count of this scope, and says which places had one.
   *
   * @throws IllegalStateException when something was added since {@link #takeAdded}
   */
  public Set<CellBucket> erase(Scope scope) {
    refuseAdded();
    Set<CellBucket> places = new HashSet<>();
    try (KeyValueIterator<CellBucket, StoredTally> all = store.all()) {
      all.forEachRemaining(stored -> {
        if (scope.covers(stored.key)) {
          places.add(stored.key);
        }
      });
    }
    places.forEach(this::delete);
    return places;
  }

  private void delete(CellBucket place) {
    store.delete(place);
    unpublished.remove(place);
  }

  private List<KeyValue<CellBucket, StoredTally>> expired(Resolution resolution, Instant now) {
    CellBucket first = new CellBucket(Cell.NONE, Buckets.at(resolution, 0));
    long index = History.index(resolution, now.minus(resolution.kept()));
    CellBucket end = new CellBucket(Cell.NONE, Buckets.at(resolution, index));
    List<KeyValue<CellBucket, StoredTally>> expired = new ArrayList<>();
    try (KeyValueIterator<CellBucket, StoredTally> old = store.range(first, end)) {
      old.forEachRemaining(expired::add);
    }
    return expired;
  }

  private StoredTally stored(CellBucket place) {
    return Objects.requireNonNullElse(store.get(place), StoredTally.NONE);
  }

  private static final class Entry {

    private Counted total;
    private Counted added = Counted.NONE;

    Entry(Counted total) {
      this.total = total;
    }

    void add(Counted counted) {
      total = total.plus(counted);
      added = added.plus(counted);
    }
  }
}
