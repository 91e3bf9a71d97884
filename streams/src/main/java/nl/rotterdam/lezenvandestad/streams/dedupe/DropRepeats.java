// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.dedupe;

import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.time.Instant;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.streams.disk.DeletedKeys;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Remembers ids for as long as the intake would accept the same report again. The day of acceptance
 * is that of the record's timestamp; days are whole days in UTC.
 */
final class DropRepeats extends ContextualProcessor<ReportId, Sfeerbeeld, ReportId, Sfeerbeeld> {

  private static final Duration DAY = Duration.ofDays(1);

  /** A report may be as old as a day is kept; two days more for the borders of both days. */
  private static final int KEPT_DAYS = (int) Resolution.DAY.kept().toDays() + 2;

  /** The round through all ids is made in slices, so that it never holds up the counting. */
  private static final Duration BETWEEN_SLICES = Duration.ofMinutes(1);

  private static final int SLICE = 50_000;

  private final Counter repeats;
  private @Nullable KeyValueStore<ReportId, Integer> store;
  private @Nullable DeletedKeys<ReportId> deleted;
  private @Nullable ReportId nextInRound;
  private int dayOfRound;

  DropRepeats(Counter repeats) {
    this.repeats = repeats;
  }

  @Override
  public void init(ProcessorContext<ReportId, Sfeerbeeld> context) {
    super.init(context);
    store = context.getStateStore(DedupeStep.STORE);
    deleted = new DeletedKeys<>(ids(), ReportId.NONE);
    nextInRound = null;
    dayOfRound = 0;
    context.schedule(BETWEEN_SLICES, PunctuationType.WALL_CLOCK_TIME, this::tidy);
  }

  @Override
  public void process(Record<ReportId, Sfeerbeeld> report) {
    @Nullable Integer before = ids().putIfAbsent(report.key(), day(report.timestamp()));
    if (before == null) {
      context().forward(report);
    } else {
      repeats.increment();
    }
  }

  private void tidy(long now) {
    forgetOld(now);
    if (deleted != null) {
      deleted.tidy(Instant.ofEpochMilli(now));
    }
  }

  /** One round a day; {@code nextInRound} is where the next slice begins while a round lasts. */
  private void forgetOld(long now) {
    int today = day(now);
    if (nextInRound == null && dayOfRound == today) {
      return;
    }
    dayOfRound = today;
    int seen = 0;
    // The range is open at an absent bound.
    try (KeyValueIterator<ReportId, Integer> slice = ids().range(nextInRound, null)) {
      nextInRound = null;
      while (slice.hasNext()) {
        KeyValue<ReportId, Integer> id = slice.next();
        if (seen++ == SLICE) {
          nextInRound = id.key;
          return;
        }
        if (id.value + KEPT_DAYS < today) {
          ids().delete(id.key);
          noticeDeletion();
        }
      }
    }
  }

  private void noticeDeletion() {
    if (deleted != null) {
      deleted.noticed();
    }
  }

  private KeyValueStore<ReportId, Integer> ids() {
    if (store == null) {
      throw new IllegalStateException("not initialised");
    }
    return store;
  }

  private static int day(long epochMillis) {
    return (int) (epochMillis / DAY.toMillis());
  }
}
