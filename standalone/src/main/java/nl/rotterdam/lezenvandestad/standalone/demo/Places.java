// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import java.util.List;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;

/** Where in a gebied something is seen: mostly in a wijk where people live. */
final class Places {

  private static final double WHOLE_GEBIED = 0.15;
  private static final double INDUSTRIAL = 0.05;

  private final AreaTree areas;

  Places(AreaTree areas) {
    this.areas = areas;
  }

  /** A wijk of this gebied, or the gebied as a whole. */
  AreaId within(AreaId gebied, Dice dice) {
    List<Area> wijken = areas.children(gebied);
    if (wijken.isEmpty() || dice.chance(WHOLE_GEBIED)) {
      return gebied;
    }
    return dice.oneOf(new Shares<>(wijken.stream().map(Places::weighted).toList()));
  }

  /** One of these places, or somewhere in the gebied when the city does not have them. */
  AreaId oneOf(List<AreaId> places, AreaId gebied, Dice dice) {
    List<AreaId> known = places.stream().filter(this::isKnown).toList();
    return known.isEmpty() ? within(gebied, dice) : dice.oneOf(known);
  }

  boolean isKnown(AreaId place) {
    return areas.find(place).isPresent();
  }

  private static Shares.Share<AreaId> weighted(Area wijk) {
    return Shares.share(wijk.id(), wijk.industrial() ? INDUSTRIAL : 1);
  }
}
