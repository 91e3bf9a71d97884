// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import nl.rotterdam.lezenvandestad.dashboard.bundle.BundleLog;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CityState;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.ReadModel;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;

/** Makes a release at every tick and keeps the newest. One thread ticks, any may read. */
public final class Releases {

  private final ReadModel model;
  private final InstantSource clock;
  private final Duration tick;
  private final PublishGate gate;
  private final Bookkeeping books;
  private final List<Cell> grid;
  private final List<Consumer<Release>> followers = new CopyOnWriteArrayList<>();
  private volatile Optional<Release> current = Optional.empty();

  /**
   * Releases of every theme, and all together, in every area.
   *
   * @param tick figures change at multiples of this since the epoch, and at no other moment
   */
  public Releases(
      Rules rules,
      PictureRules pictures,
      ReadModel model,
      BundleLog log,
      Catalogues catalogues,
      InstantSource clock,
      Duration tick) {
    this.model = model;
    this.clock = clock;
    this.tick = tick;
    this.gate = new PublishGate(catalogues, rules, pictures);
    this.books = new Bookkeeping(catalogues, rules, log);
    this.grid = catalogues.cells();
  }

  /** Calls this with each release from now on, on the ticking thread; it must not wait. */
  public void follow(Consumer<Release> follower) {
    followers.add(follower);
  }

  /** The newest release; empty until the read model has caught up. */
  public Optional<Release> current() {
    return current;
  }

  /** Makes the release of the newest tick, unless it is there already. */
  public void tick() {
    Instant at = newestTick(clock.instant());
    boolean isThere = current.filter(now -> !now.moment().releasedAt().isBefore(at)).isPresent();
    if (!isThere) {
      model.state().ifPresent(state -> release(state, at));
    }
  }

  private Instant newestTick(Instant now) {
    long length = tick.toMillis();
    return Instant.ofEpochMilli(Math.floorDiv(now.toEpochMilli(), length) * length);
  }

  private void release(CityState state, Instant at) {
    Release next =
        new Release(gate, grid, books.bundles(state, at), at, model.isConnected(), current);
    current = Optional.of(next);
    followers.forEach(follower -> follower.accept(next));
  }
}
