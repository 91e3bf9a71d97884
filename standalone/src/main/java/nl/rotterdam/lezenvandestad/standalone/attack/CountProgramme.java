// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.attack;

import java.util.List;
import java.util.Optional;

/**
 * The programme of a cell (number 0) and its parts over some ticks: the amounts are what was told
 * of each up to each tick. Numbers never fall within a week, and the parts fit in the whole.
 */
final class CountProgramme extends Programme {

  private final int cells;

  /**
   * @param sights of each cell what was seen at each tick
   */
  CountProgramme(List<List<Optional<Sight>>> sights, double width) {
    super(width);
    cells = sights.size();
    int ticks = sights.getFirst().size();
    for (int cell = 0; cell < cells; cell++) {
      for (int tick = 0; tick < ticks; tick++) {
        Optional<Sight> sight = sights.get(cell).get(tick);
        amount(name(cell, tick), sight.map(Sight::from).orElse(0), sight.map(Sight::to).orElse(0));
        sight.ifPresent(told(cell, tick)::levelSeen);
      }
    }
    remainder(0).isSomebodyOrNobody();
    for (int tick = 1; tick < ticks; tick++) {
      for (int cell = 0; cell < cells; cell++) {
        step(cell, tick).isSomebodyOrNobody();
      }
      remainderStep(tick).isSomebodyOrNobody();
    }
  }

  private static String name(int cell, int tick) {
    return cell + "." + tick;
  }

  private Sum told(int cell, int tick) {
    return new Sum().plus(name(cell, tick), 1);
  }

  /** Those beside the parts. */
  Sum remainder(int tick) {
    return addRemainder(new Sum(), tick, 1);
  }

  /** Those who came beside the parts since the tick before; at the first tick all of them. */
  Sum remainderStep(int tick) {
    Sum step = remainder(tick);
    return tick == 0 ? step : addRemainder(step, tick - 1, -1);
  }

  private Sum addRemainder(Sum sum, int tick, double weight) {
    sum.plus(name(0, tick), weight);
    for (int part = 1; part < cells; part++) {
      sum.plus(name(part, tick), -weight);
    }
    return sum;
  }

  /** Those who came since the tick before; at the first tick all of them. */
  Sum step(int cell, int tick) {
    Sum step = told(cell, tick);
    return tick == 0 ? step : step.plus(name(cell, tick - 1), -1);
  }
}
