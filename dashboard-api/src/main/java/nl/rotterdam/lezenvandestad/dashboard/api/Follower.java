// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;

/** One who follows the stream: a short queue between the release and a slow line. Thread-safe. */
final class Follower {

  private static final byte[] HEARTBEAT = ": hartslag\n\n".getBytes(StandardCharsets.UTF_8);
  private static final byte[] WAKE_UP = {};

  private final Set<AreaLevel> levels;
  private final BlockingQueue<byte[]> queue;
  private volatile boolean ended;

  Follower(Set<AreaLevel> levels, int capacity) {
    this.levels = Set.copyOf(levels);
    this.queue = new LinkedBlockingQueue<>(capacity);
  }

  /** What it asked for; nothing means everything. */
  Set<AreaLevel> levels() {
    return levels;
  }

  /** Adds an event; false when the queue is full, after which it gets no more. */
  boolean offer(byte[] event) {
    if (ended || !queue.offer(event)) {
      end();
      return false;
    }
    return true;
  }

  /** Lets it go: what it did not get yet is thrown away. */
  void end() {
    ended = true;
    queue.clear();
    boolean woken = queue.offer(WAKE_UP);
    assert woken || !queue.isEmpty();
  }

  /** Writes events as they come until it is let go or the line breaks. */
  void writeTo(OutputStream out, Duration heartbeat) throws IOException, InterruptedException {
    while (!ended) {
      byte[] next =
          Optional.ofNullable(queue.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS))
              .orElse(HEARTBEAT);
      out.write(next);
      out.flush();
    }
  }
}
