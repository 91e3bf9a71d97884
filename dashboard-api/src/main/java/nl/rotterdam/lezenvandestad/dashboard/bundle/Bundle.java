// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Resilience;

/**
 * Reports of at least {@code k} people that are told together, for good. Its open side may leave
 * the system; what it took may not.
 *
 * @param open what may be known of it
 * @param taken which reports are in it
 */
public record Bundle(Open open, Map<Place, Tally> taken) implements Kept {

  public Bundle {
    taken = Map.copyOf(taken);
  }

  @Override
  public Cell cell() {
    return open.cell();
  }

  @Override
  public Week week() {
    return open.week();
  }

  @Override
  public int day() {
    return open.day();
  }

  @Override
  public Instant madeAt() {
    return open.madeAt();
  }

  /**
   * What may be known of a bundle. Everything that leaves the system is calculated from these.
   *
   * @param cell where it was made; it counts there and in the areas above
   * @param week the week of its reports
   * @param day the day for which it counts, in days since the epoch: that of the tick, and the last
   *     of its week when it was made later
   * @param madeAt the tick at which it was made
   * @param reports how many reports
   * @param level the mean of their levels, no more exact than its halves
   * @param fresh whether the cell had so many reports within the acute window
   * @param domains the domains of which it has {@code k} people or more
   * @param resilience the answers that {@code k} people or more gave, and not all
   */
  public record Open(
      Cell cell,
      Week week,
      int day,
      Instant madeAt,
      int reports,
      MeanLevel level,
      boolean fresh,
      Set<Domain> domains,
      Set<Resilience> resilience) {

    public Open {
      domains = Set.copyOf(domains);
      resilience = Set.copyOf(resilience);
    }
  }
}
