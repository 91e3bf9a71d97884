// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;

/**
 * A bundle of which reports were erased. Nothing is told of it any more, also not of the reports
 * that are left: in a new bundle they would, subtracted from the old one, tell of the erased.
 *
 * @param taken the reports that are left
 */
public record Withdrawn(Cell cell, Week week, int day, Instant madeAt, Map<Place, Tally> taken)
    implements Kept {

  public Withdrawn {
    taken = Map.copyOf(taken);
  }

  static Withdrawn of(Kept kept, Predicate<Place> erased) {
    Map<Place, Tally> left =
        kept.taken().entrySet().stream()
            .filter(part -> !erased.test(part.getKey()))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    return new Withdrawn(kept.cell(), kept.week(), kept.day(), kept.madeAt(), left);
  }
}
