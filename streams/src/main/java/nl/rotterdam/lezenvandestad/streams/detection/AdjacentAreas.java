// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An area that stands out, alone or with its neighbours: what is carried from one place to the
 * next. From every area a set grows by the neighbour that adds most, as long as one adds more than
 * what looking at one more area costs. (An expectation-based scan as in Kulldorff 1997 and Neill
 * 2009, with the irregular sets of Tango-Takahashi 2005 grown greedily.)
 */
final class AdjacentAreas implements AreaScan.Sets {

  private static final double COST_OF_AN_AREA = 1.0;
  private static final int MOST_AREAS = 6;

  /** The strongest of areas that stand out together stands out a little by itself. */
  private static final double GROWS_FROM = 0;

  private final List<List<Integer>> neighbours;

  AdjacentAreas(List<List<Integer>> neighbours) {
    this.neighbours = neighbours;
  }

  @Override
  public Stream<Finding> in(Looked looked, int stretch) {
    return looked.heard(stretch).mapToObj(area -> grown(looked.alone(area, stretch), looked));
  }

  private Finding grown(Finding seed, Looked looked) {
    Finding best = seed;
    while (best.evidence() > GROWS_FROM && best.areas().size() < MOST_AREAS) {
      Optional<Finding> next = bestGrowth(best, looked);
      if (next.isEmpty()) {
        break;
      }
      best = next.get();
    }
    return best;
  }

  /** The finding with the neighbour that adds most, if one adds anything. */
  private Optional<Finding> bestGrowth(Finding from, Looked looked) {
    Set<Integer> border = new TreeSet<>();
    from.areas().forEach(area -> border.addAll(neighbours.get(area)));
    from.areas().forEach(border::remove);
    return border.stream()
        .filter(area -> looked.isHeard(area, from.stretch()))
        .map(area -> with(area, from, looked))
        .filter(grown -> grown.evidence() > from.evidence())
        .max(Comparator.comparingDouble(Finding::evidence));
  }

  private static Finding with(int area, Finding from, Looked looked) {
    List<Integer> areas = new ArrayList<>(from.areas());
    areas.add(area);
    Ratios joined = from.ratios().plus(looked.ratios()[area][from.stretch()]);
    double cost = COST_OF_AN_AREA * from.areas().size();
    return looked.finding(List.copyOf(areas), from.stretch(), joined, cost);
  }
}
