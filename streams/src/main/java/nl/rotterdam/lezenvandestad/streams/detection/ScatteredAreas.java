// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Areas all over the city in which one theme stands out a little: what news brings to everybody at
 * once, and no single place shows. The areas are put in the order of what each says by itself, and
 * the first two, three, and so on are looked at together. (Linear-time subset scan, Neill 2012:
 * among all sets of a size, the best is nearly always the first so many.)
 *
 * <p>Choosing costs: of {@code n} areas there are {@code n over k} sets of {@code k}, and a part of
 * the log of that is taken from the evidence. A part, for only the sets in that order are looked
 * at. So the whole city costs nothing, half of it most.
 */
final class ScatteredAreas implements AreaScan.Sets {

  /**
   * Which part of the log of the number of sets: the least that gave no more false alarms on
   * generated cities (docs/evaluation.md).
   */
  private static final double COST_OF_A_CHOICE = 0.5;

  @Override
  public Stream<Finding> in(Looked looked, int stretch) {
    List<Finding> strongestFirst =
        looked
            .heard(stretch)
            .mapToObj(area -> looked.alone(area, stretch))
            .sorted(Comparator.comparingDouble(Finding::evidence).reversed())
            .toList();
    List<Integer> areas =
        strongestFirst.stream().map(finding -> finding.areas().getFirst()).toList();
    Stream.Builder<Finding> prefixes = Stream.builder();
    Ratios joined = Ratios.NOTHING_SEEN;
    double logSets = 0;
    for (int size = 1; size <= areas.size(); size++) {
      joined = joined.plus(strongestFirst.get(size - 1).ratios());
      logSets += Math.log((double) (looked.areas() - size + 1) / size);
      if (size > 1) {
        prefixes.add(
            looked.finding(areas.subList(0, size), stretch, joined, COST_OF_A_CHOICE * logSets));
      }
    }
    return prefixes.build();
  }
}
