// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.ReadModel;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.WatchState;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * Releases the alerts at every tick and keeps the newest release. One thread ticks, any may read.
 */
public final class AlertReleases {

  private static final Comparator<ReleasedAlert> YOUNGEST_FIRST =
      Comparator.comparing(ReleasedAlert::raisedAt).reversed().thenComparing(ReleasedAlert::id);

  private final AlertGate gate;
  private final ReadModel model;
  private final Releases figures;
  private final List<ThemeId> themes;
  private final InstantSource clock;
  private final Duration silentAfter;
  private final List<Consumer<AlertRelease>> followers = new CopyOnWriteArrayList<>();
  private volatile Optional<AlertRelease> current = Optional.empty();

  /**
   * Nothing released yet.
   *
   * @param figures where the figures of the cells come from; they tick before the alerts do
   * @param silentAfter a theme that was not watched for so long is not watched
   */
  public AlertReleases(
      AlertGate gate,
      ReadModel model,
      Releases figures,
      Catalogues catalogues,
      InstantSource clock,
      Duration silentAfter) {
    this.gate = gate;
    this.model = model;
    this.figures = figures;
    this.clock = clock;
    this.silentAfter = silentAfter;
    this.themes =
        Stream.concat(Stream.of(ThemeId.ALL), catalogues.themes().all().stream().map(Theme::id))
            .toList();
  }

  /** Calls this with each release that tells something else, on the ticking thread. */
  public void follow(Consumer<AlertRelease> follower) {
    followers.add(follower);
  }

  /** The newest release; empty until the read model has caught up. */
  public Optional<AlertRelease> current() {
    return current;
  }

  /** Makes the next release. */
  public void tick() {
    model
        .state()
        .ifPresent(state -> figures.current().ifPresent(cells -> tell(state.watch(), cells)));
  }

  private void tell(WatchState watch, Release cells) {
    AlertRelease next = release(watch, cells, clock.instant());
    boolean same = current.filter(next::tellsTheSameAs).isPresent();
    current = Optional.of(next);
    if (!same) {
      followers.forEach(follower -> follower.accept(next));
    }
  }

  private AlertRelease release(WatchState watch, Release cells, Instant now) {
    return new AlertRelease(
        now,
        Watching.of(watch.pulses(), themes, now, silentAfter),
        watch.alerts().values().stream()
            .flatMap(alert -> gate.release(alert, cells).stream())
            .sorted(YOUNGEST_FIRST)
            .toList());
  }

  /** Waits until a release is like this, at most for so long; whether one came. */
  public boolean await(Predicate<AlertRelease> wanted, Duration most) {
    CountDownLatch came = new CountDownLatch(1);
    Consumer<AlertRelease> waiting =
        release -> {
          if (wanted.test(release)) {
            came.countDown();
          }
        };
    followers.add(waiting);
    try {
      current.ifPresent(waiting);
      return came.await(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      followers.remove(waiting);
    }
  }
}
