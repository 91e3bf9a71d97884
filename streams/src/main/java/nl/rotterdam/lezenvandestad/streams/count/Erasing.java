// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.count;

import java.time.Instant;
import java.util.Collection;
import nl.rotterdam.lezenvandestad.model.erasure.DeletionReason;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.sweep.Register;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.topic.Topic;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.streams.detection.Round;
import nl.rotterdam.lezenvandestad.streams.publish.Outlet;
import nl.rotterdam.lezenvandestad.streams.publish.Publication;

/** Passes on what is erased, and counts it for the register. */
final class Erasing implements Outlet {

  private final Outlet outlet;
  private final Cell city;
  private final Instant now;
  private int points;
  private int indicators;

  /**
   * @param city the cell under which the rest goes its way
   */
  Erasing(Outlet outlet, Cell city, Instant now) {
    this.outlet = outlet;
    this.city = city;
    this.now = now;
  }

  @Override
  public void accept(Cell cell, Publication publication) {
    switch (publication) {
      case Publication.ErasedCourse _ -> points++;
      case Publication.ErasedStanding _ -> indicators++;
      default -> throw new IllegalArgumentException("nothing is told in an erasure");
    }
    outlet.accept(cell, publication);
  }

  /** Writes the register, and tells who keeps the alerts of these themes. */
  void finish(Scope scope, Collection<ThemeId> themes) {
    register(Topics.TREND, points);
    register(Topics.INDICATORS, indicators);
    for (ThemeId theme : themes) {
      Cell ofTheme = new Cell(theme, city.area());
      outlet.accept(ofTheme, new Publication.Watched(Round.erased(theme, now, scope)));
    }
  }

  private void register(Topic<?, ?> topic, int count) {
    if (count > 0) {
      outlet.accept(
          city,
          new Publication.Registered(
              Register.deletion(topic, DeletionReason.ORDERED, count, now), now));
    }
  }
}
