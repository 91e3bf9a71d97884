// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.disk;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.topic.TopicSettings;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.state.KeyValueStore;

/** Sees to it that the keys deleted from a store leave the disk. Not thread-safe. */
public final class DeletedKeys<K> {

  /** How long deletions wait for each other, and for the commit that brings them to the store. */
  private static final Duration TOGETHER = Duration.ofHours(1);

  /** The broker closes a file of the changelog only when something is added to it. */
  private static final Duration BETWEEN_MARKS = Duration.ofHours(6);

  /** How long a file of the changelog takes records. */
  private static final Duration SEGMENT = Duration.ofHours(3);

  private final KeyValueStore<K, ?> store;
  private final K nothing;
  private Optional<Instant> waitingSince = Optional.empty();
  private Optional<Instant> markedAt = Optional.empty();
  private boolean waiting = true;

  /**
   * What an earlier life of the task deleted may still be on the disk: it counts as waiting.
   *
   * @param nothing a key that is never in the store
   */
  public DeletedKeys(KeyValueStore<K, ?> store, K nothing) {
    this.store = store;
    this.nothing = nothing;
  }

  /** The settings of the store's changelog. */
  public static Map<String, String> changelog() {
    return TopicSettings.compaction(TopicConfig.CLEANUP_POLICY_COMPACT, SEGMENT);
  }

  /** Keys were deleted. */
  public void noticed() {
    waiting = true;
  }

  /** To be called every now and then. */
  public void tidy(Instant now) {
    if (markedAt.filter(at -> now.isBefore(at.plus(BETWEEN_MARKS))).isEmpty()) {
      store.delete(nothing);
      markedAt = Optional.of(now);
    }
    if (!waiting) {
      return;
    }
    Instant since = waitingSince.orElse(now);
    waitingSince = Optional.of(since);
    if (!now.isBefore(since.plus(TOGETHER))) {
      StoreFiles.rewrite(store);
      waiting = false;
      waitingSince = Optional.empty();
    }
  }
}
