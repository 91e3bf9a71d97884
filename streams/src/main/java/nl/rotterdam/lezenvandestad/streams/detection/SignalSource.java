// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.tally.Histories;

/** Finds what stands out in the histories of one task. */
@FunctionalInterface
public interface SignalSource {

  /**
   * Everything of this theme and these kinds that stands out, weak signals included: who raises
   * alerts draws the line.
   *
   * @param at the quarter it holds for
   */
  List<Signal> signals(ThemeId theme, Set<AlertKind> kinds, Instant at);

  /** Makes the source of a task. */
  @FunctionalInterface
  interface Factory {

    /**
     * The source over these histories.
     *
     * @param histories what is known, by reference: it grows as reports are counted
     */
    SignalSource over(Histories histories);
  }
}
