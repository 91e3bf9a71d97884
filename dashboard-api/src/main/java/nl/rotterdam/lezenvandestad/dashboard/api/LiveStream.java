// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.publish.Release;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell;
import nl.rotterdam.lezenvandestad.http.Problem;
import nl.rotterdam.lezenvandestad.http.Refusal;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;

/**
 * Sends each release to everyone who follows: first the whole picture, then what changes.
 *
 * <p>An event is written once for all who asked for the same. Each follower waits on a virtual
 * thread with a short queue; one that does not keep up is let go, and its browser comes back for
 * the whole picture. Thread-safe.
 */
public final class LiveStream implements AutoCloseable {

  private static final String SNAPSHOT = "momentopname";
  private static final String CHANGE = "wijziging";

  private final Catalogues catalogues;
  private final ReleaseText text;
  private final StreamSettings settings;
  private final Set<Follower> followers = new CopyOnWriteArraySet<>();
  private final Map<Set<AreaLevel>, byte[]> snapshots = new HashMap<>();
  private final Map<String, byte[]> standing = new LinkedHashMap<>();
  private final Counter dropped;
  private Optional<Release> last = Optional.empty();

  /**
   * How the stream deals with those who follow.
   *
   * @param heartbeat after this silence a comment shows that the line is alive
   * @param followers how many may follow at once
   * @param queue how many events a follower may lag behind
   */
  public record StreamSettings(Duration heartbeat, int followers, int queue) {}

  /** A stream that nobody follows yet. */
  public LiveStream(Catalogues catalogues, StreamSettings settings, MeterRegistry registry) {
    this.catalogues = catalogues;
    this.text = new ReleaseText(catalogues);
    this.settings = settings;
    this.dropped = registry.counter("dashboard.followers.dropped");
    registry.gauge("dashboard.followers", followers, Collection::size);
  }

  /** Tells everyone what this release changes; never waits for a follower. */
  public synchronized void released(Release release) {
    Optional<Release> before = last;
    last = Optional.of(release);
    List<ReleasedCell> changed = before.map(release::changedSince).orElse(List.of());
    boolean reconnected =
        before.filter(b -> b.moment().connected() != release.moment().connected()).isPresent();
    if (before.isPresent() && changed.isEmpty() && !reconnected) {
      return;
    }
    snapshots.clear();
    Map<Set<AreaLevel>, byte[]> events = new HashMap<>();
    for (Follower follower : followers) {
      List<ReleasedCell> asked =
          changed.stream().filter(cell -> asksFor(follower.levels(), cell)).toList();
      if (reconnected || !asked.isEmpty()) {
        send(
            follower,
            events.computeIfAbsent(follower.levels(), l -> event(CHANGE, release, asked)));
      }
    }
  }

  /** Tells everyone this; who comes later hears the newest of its name first. Never waits. */
  public synchronized void tell(String name, String json) {
    byte[] event = bytes(name, json);
    standing.put(name, event);
    List.copyOf(followers).forEach(follower -> send(follower, event));
  }

  private void send(Follower follower, byte[] event) {
    if (!follower.offer(event)) {
      dropped.increment();
      followers.remove(follower);
    }
  }

  /** Answers a request with the stream; returns when the follower is gone or let go. */
  void serve(Context context, Set<AreaLevel> levels) {
    Follower follower = join(levels);
    try {
      context
          .header("X-Accel-Buffering", "no")
          .header("Cache-Control", "no-store")
          .contentType("text/event-stream; charset=utf-8");
      follower.writeTo(context.res().getOutputStream(), settings.heartbeat());
    } catch (IOException gone) {
      // The follower closed its end: that is how a stream ends.
      follower.end();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      followers.remove(follower);
    }
  }

  private synchronized Follower join(Set<AreaLevel> levels) {
    if (followers.size() >= settings.followers()) {
      throw new Refusal(
          Problem.of(
              HttpStatus.SERVICE_UNAVAILABLE,
              "Er kijken nu te veel mensen live mee",
              "Vraag /v1/indicatoren op, of probeer het later opnieuw."),
          settings.heartbeat());
    }
    Release release = last.orElseThrow(DashboardApi::notReady);
    Follower follower = new Follower(levels, settings.queue());
    follower.offer(withStanding(snapshots.computeIfAbsent(levels, l -> snapshot(l, release))));
    followers.add(follower);
    return follower;
  }

  /** As one piece, so that it fits in the shortest queue. */
  private byte[] withStanding(byte[] snapshot) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(snapshot);
    standing.values().forEach(all::writeBytes);
    return all.toByteArray();
  }

  private byte[] snapshot(Set<AreaLevel> levels, Release release) {
    return event(
        SNAPSHOT, release, release.cells().stream().filter(cell -> asksFor(levels, cell)).toList());
  }

  private boolean asksFor(Set<AreaLevel> levels, ReleasedCell cell) {
    return levels.isEmpty() || levels.contains(catalogues.level(cell.cell()));
  }

  private byte[] event(String name, Release release, List<ReleasedCell> cells) {
    return bytes(name, text.cells(release, cells));
  }

  private static byte[] bytes(String name, String data) {
    return ("retry: 3000\nevent: " + name + "\ndata: " + data + "\n\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Lets everyone go. */
  @Override
  public void close() {
    followers.forEach(Follower::end);
    followers.clear();
  }
}
