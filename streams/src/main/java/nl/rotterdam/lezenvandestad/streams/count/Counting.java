// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.count;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.detection.Round;
import nl.rotterdam.lezenvandestad.streams.disk.DeletedKeys;
import nl.rotterdam.lezenvandestad.streams.observation.Observation;
import nl.rotterdam.lezenvandestad.streams.publish.Publication;
import nl.rotterdam.lezenvandestad.streams.publish.Publisher;
import nl.rotterdam.lezenvandestad.streams.spread.ThemeShare;
import nl.rotterdam.lezenvandestad.streams.tally.Buckets;
import nl.rotterdam.lezenvandestad.streams.tally.Histories;
import nl.rotterdam.lezenvandestad.streams.tally.StoredTally;
import nl.rotterdam.lezenvandestad.streams.tally.TallyBook;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The counting of one task, from when it gets its store until it loses it. Single-threaded, as
 * tasks are.
 */
final class Counting {

  /** The part of the time between ticks that telling may take: 1 in so many. */
  private static final int SHARE = 2;

  /** The same while many reports come: counting goes before telling. */
  private static final int SHARE_WHEN_BUSY = 16;

  /** More reports in a tick than people send: an import, or catching up. */
  private static final int BUSY = 50;

  private final CountSettings settings;
  private final ProcessorContext<Cell, Publication> context;
  private final CountMeters meters;
  private final ThemeShare share;
  private final Set<ThemeId> themes;
  private final TallyBook book;
  private final DeletedKeys<CellBucket> deleted;
  private final Histories histories;
  private final Publisher publisher;
  private final Watch watch;
  private boolean caughtUp;
  private int countedInTick;
  private @Nullable Cancellable tick;

  Counting(CountSettings settings, ProcessorContext<Cell, Publication> context) {
    this.settings = settings;
    this.context = context;
    share = new ThemeShare(context.taskId().partition(), settings.partitions());
    meters = new CountMeters(settings.meters(), share);
    themes = themes(settings, share);
    KeyValueStore<CellBucket, StoredTally> store = context.getStateStore(CountStep.STORE);
    book = new TallyBook(store);
    deleted = new DeletedKeys<>(store, TallyBook.NOWHERE);
    histories = new Histories(settings.areas());
    publisher =
        new Publisher(
            histories,
            settings.areas(),
            settings.themes(),
            share,
            settings.alerting(),
            meters::failed);
    watch = new Watch(settings.signals().over(histories), watched().toList(), meters::failed);
    book.load(this::remember);
    // The task's clock does not run yet: what depends on the time waits for the first tick.
    context.schedule(settings.refreshEvery(), PunctuationType.WALL_CLOCK_TIME, this::refresh);
    startTicking();
  }

  /** Counts the observation in the cells of its area; those above follow at the next tick. */
  void count(Observation observation) {
    Instant now = Instant.ofEpochMilli(context.currentSystemTimeMs());
    Optional<Bucket> bucket = Buckets.finestKept(observation.observedAt(), now);
    if (bucket.isEmpty()) {
      meters.tooOld();
      return;
    }
    for (ThemeId theme : settings.themes().tree().countedUnder(observation.themes())) {
      count(theme, observation, bucket.get());
    }
    meters.counted();
    countedInTick++;
    startTicking();
  }

  /** Erases what was counted of this scope until now, here and on the topics. */
  void withdraw(Scope scope) {
    absorb();
    Instant now = moment(context.currentSystemTimeMs());
    Set<CellBucket> erased = book.erase(scope);
    histories.erase(scope);
    Cell city = new Cell(ThemeId.ALL, settings.areas().city().id());
    Erasing erasing = new Erasing(this::forward, city, now);
    publisher.erase(scope, erased, now, erasing);
    erasing.finish(scope, touched(scope, erased));
    deleted.noticed();
    startTicking();
  }

  /** The themes of this task that may have lost something; they may have left the catalogue. */
  private Set<ThemeId> touched(Scope scope, Set<CellBucket> erased) {
    Stream<ThemeId> named =
        scope instanceof Scope.OfTheme(var theme) ? Stream.of(theme) : watched();
    return Stream.concat(named, erased.stream().map(place -> place.cell().theme()))
        .filter(share::owns)
        .collect(Collectors.toUnmodifiableSet());
  }

  private void count(ThemeId theme, Observation observation, Bucket bucket) {
    if (themes.contains(theme)) {
      Cell cell = new Cell(theme, observation.area());
      book.add(new CellBucket(cell, bucket), observation.tally());
    }
  }

  /** Ticks only while there is something to tell: each tick is a commit, even on a silent night. */
  private void startTicking() {
    if (tick == null) {
      tick =
          context.schedule(settings.publishEvery(), PunctuationType.WALL_CLOCK_TIME, this::publish);
    }
  }

  private void publish(long millis) {
    Instant now = moment(millis);
    catchUp(now);
    absorb();
    publisher.work(now, slice(), this::forward);
    countedInTick = 0;
    if (publisher.isDone()) {
      book.markPublished();
      stopTicking();
    }
  }

  /** In time and not in calculations, so that a slow machine goes on counting as well. */
  private BooleanSupplier slice() {
    int share = countedInTick > BUSY ? SHARE_WHEN_BUSY : SHARE;
    long length = settings.publishEvery().toNanos() / share;
    long start = settings.nanoTime().getAsLong();
    return () -> settings.nanoTime().getAsLong() - start < length;
  }

  private void stopTicking() {
    if (tick != null) {
      tick.cancel();
      tick = null;
    }
  }

  private void refresh(long millis) {
    Instant now = moment(millis);
    catchUp(now);
    absorb();
    expireAt(now);
    deleted.tidy(now);
    publisher.refresh(now);
    watch.goRound(now).forEach(this::forward);
    startTicking();
  }

  /** What a start has to do once the clock runs: forget what expired, tell what was not told. */
  private void catchUp(Instant now) {
    if (caughtUp) {
      return;
    }
    caughtUp = true;
    absorb();
    expireAt(now);
    book.unpublished().forEach(publisher::changed);
    publisher.refresh(now);
    watch.goRound(now).forEach(this::forward);
  }

  private void expireAt(Instant now) {
    if (book.expireAt(now)) {
      deleted.noticed();
    }
    histories.expireAt(now);
  }

  /** Brings what was counted since the last tick into the histories. */
  private void absorb() {
    book.takeAdded((place, added) -> {
      histories.add(place, added);
      publisher.changed(place);
    });
  }

  /** A theme that left the catalogue keeps its counts on disk, in case it returns. */
  private void remember(CellBucket place, Tally tally) {
    if (themes.contains(place.cell().theme())) {
      histories.add(place, tally);
    }
  }

  /** A group is counted to be told; what stands out is looked for in its themes. */
  private Stream<ThemeId> watched() {
    return themes.stream()
        .filter(share::owns)
        .filter(theme -> !settings.themes().tree().isGroup(theme))
        .sorted();
  }

  private void forward(Round round) {
    forward(new Cell(round.theme(), settings.areas().city().id()), new Publication.Watched(round));
  }

  private void forward(Cell cell, Publication publication) {
    context.forward(PublishedRecord.of(cell, publication));
  }

  private static Set<ThemeId> themes(CountSettings settings, ThemeShare share) {
    return settings.themes().tree().counted().stream()
        .filter(share::counts)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** To the second, so that no indicator tells more precisely when a report came in. */
  private static Instant moment(long millis) {
    return Instant.ofEpochMilli(millis).truncatedTo(ChronoUnit.SECONDS);
  }
}
