// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.rotterdam.lezenvandestad.dashboard.bundle.ThemeWeek;

/**
 * After an erasure no bundle is made of that theme and week until all levels are read as they were
 * after it: {@link Settled} reads some as they were before. For one thread.
 */
final class Pause {

  private static final int TICKS = 2;

  private final Map<ThemeWeek, Integer> ticksLeft = new HashMap<>();

  /**
   * Goes on to the next tick.
   *
   * @param shrunk where counts are gone since the last
   * @return what may be bundled again
   */
  Set<ThemeWeek> next(Set<ThemeWeek> shrunk) {
    ticksLeft.replaceAll((themeWeek, ticks) -> ticks - 1);
    Set<ThemeWeek> over = new HashSet<>();
    ticksLeft.forEach((themeWeek, ticks) -> {
      if (ticks == 0 && !shrunk.contains(themeWeek)) {
        over.add(themeWeek);
      }
    });
    ticksLeft.keySet().removeAll(over);
    shrunk.forEach(themeWeek -> ticksLeft.put(themeWeek, TICKS));
    return over;
  }

  /** Whether this theme and week must wait. */
  boolean holds(ThemeWeek themeWeek) {
    return ticksLeft.containsKey(themeWeek);
  }
}
