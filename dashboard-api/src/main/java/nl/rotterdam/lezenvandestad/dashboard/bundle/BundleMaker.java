// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Resilience;

/** Says what may be known of a bundle. Stateless. */
final class BundleMaker {

  private final Rules rules;

  BundleMaker(Rules rules) {
    this.rules = rules;
  }

  /**
   * @param acute how many reports the cell had within the acute window
   */
  Bundle make(Cell cell, Week week, int today, Instant tick, Pool pool, int acute) {
    Tally sum = pool.sum();
    Bundle.Open open =
        new Bundle.Open(
            cell,
            week,
            Math.clamp(today, week.firstDay(), week.lastDay()),
            tick,
            sum.reports(),
            rules.hold(Rules.Rule.COARSE_LEVEL) ? MeanLevel.half(sum) : MeanLevel.exact(sum),
            isFresh(pool, sum, today, acute),
            enough(Domain.values(), sum::reports, sum.reports()),
            // One report less: when all gave the same answer, each would be known to have given it.
            enough(Resilience.values(), sum::reports, sum.reports() - 1));
    return new Bundle(open, pool.byPlace());
  }

  private static boolean isFresh(Pool pool, Tally sum, int today, int acute) {
    return acute >= sum.reports()
        && pool.parts().stream().allMatch(part -> part.place().day() >= today - 1);
  }

  private <T> Set<T> enough(T[] answers, ToIntFunction<T> reports, int most) {
    return Arrays.stream(answers)
        .filter(answer -> reports.applyAsInt(answer) >= rules.smallestGroup())
        .filter(answer -> reports.applyAsInt(answer) <= most)
        .collect(Collectors.toUnmodifiableSet());
  }
}
