// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CityState;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.ReadModel;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;

/** Makes a release at every tick and keeps the newest. One thread ticks, any may read. */
public final class Releases {

  private final PublishGate gate;
  private final ReadModel model;
  private final InstantSource clock;
  private final List<Cell> grid;
  private final List<Consumer<Release>> followers = new CopyOnWriteArrayList<>();
  private volatile Optional<Release> current = Optional.empty();

  /** Releases of every theme, and all together, in every area. */
  public Releases(PublishGate gate, ReadModel model, Catalogues catalogues, InstantSource clock) {
    this.gate = gate;
    this.model = model;
    this.clock = clock;
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

  /** Makes the next release. */
  public void tick() {
    model
        .state()
        .ifPresent(state -> {
          Release next = next(state);
          current = Optional.of(next);
          followers.forEach(follower -> follower.accept(next));
        });
  }

  private Release next(CityState state) {
    boolean connected = model.isConnected();
    return current
        .map(before -> before.next(state, clock.instant(), connected))
        .orElseGet(() -> Release.first(gate, grid, state, clock.instant(), connected));
  }
}
