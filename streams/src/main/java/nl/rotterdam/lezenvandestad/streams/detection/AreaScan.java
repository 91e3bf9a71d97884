// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;

/**
 * Looks for the areas that stand out, alone or with their neighbours. From every area a set grows
 * by the neighbour that adds most, as long as one adds more than what looking at one more area
 * costs. (An expectation-based scan as in Kulldorff 1997 and Neill 2009, with the irregular sets of
 * Tango-Takahashi 2005 grown greedily.)
 */
final class AreaScan {

  private static final double COST_OF_AN_AREA = 1.0;
  private static final int MOST_AREAS = 6;

  /** The strongest of areas that stand out together stands out a little by itself. */
  private static final double GROWS_FROM = 0;

  private final List<List<Integer>> neighbours;

  AreaScan(List<List<Integer>> neighbours) {
    this.neighbours = neighbours;
  }

  /**
   * Findings that do not touch each other, the strongest first.
   *
   * @param ratios by area, then by stretch
   * @param averageDays by stretch
   * @param least less evidence than this is no finding
   */
  List<Finding> findings(Ratios[][] ratios, double[] averageDays, AlertKind kind, double least) {
    List<Finding> all = new ArrayList<>();
    for (int area = 0; area < ratios.length; area++) {
      for (int stretch = 0; stretch < averageDays.length; stretch++) {
        grown(area, stretch, ratios, averageDays[stretch], kind)
            .filter(finding -> finding.evidence() >= least)
            .ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparingDouble(Finding::evidence).reversed());
    return apart(all);
  }

  private List<Finding> apart(List<Finding> all) {
    List<Finding> chosen = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (Finding finding : all) {
      if (finding.areas().stream().noneMatch(taken::contains)) {
        chosen.add(finding);
        for (int area : finding.areas()) {
          taken.add(area);
          taken.addAll(neighbours.get(area));
        }
      }
    }
    return chosen;
  }

  private Optional<Finding> grown(
      int seed, int stretch, Ratios[][] ratios, double days, AlertKind kind) {
    Ratios sum = ratios[seed][stretch];
    if (sum.total() == 0) {
      return Optional.empty();
    }
    Finding best = new Finding(List.of(seed), stretch, sum, sum.evidence(kind, days));
    while (best.evidence() > GROWS_FROM && best.areas().size() < MOST_AREAS) {
      Optional<Finding> next = bestGrowth(best, ratios, days, kind);
      if (next.isEmpty()) {
        break;
      }
      best = next.get();
    }
    return Optional.of(best);
  }

  /** The finding with the neighbour that adds most, if one adds anything. */
  private Optional<Finding> bestGrowth(
      Finding from, Ratios[][] ratios, double days, AlertKind kind) {
    Set<Integer> border = new TreeSet<>();
    from.areas().forEach(area -> border.addAll(neighbours.get(area)));
    from.areas().forEach(border::remove);
    return border.stream()
        .filter(area -> ratios[area][from.stretch()].total() > 0)
        .map(area -> with(area, from, ratios, days, kind))
        .filter(grown -> grown.evidence() > from.evidence())
        .max(Comparator.comparingDouble(Finding::evidence));
  }

  private static Finding with(
      int area, Finding from, Ratios[][] ratios, double days, AlertKind kind) {
    List<Integer> areas = new ArrayList<>(from.areas());
    areas.add(area);
    Ratios joined = from.ratios().plus(ratios[area][from.stretch()]);
    double cost = COST_OF_AN_AREA * from.areas().size();
    return new Finding(
        List.copyOf(areas), from.stretch(), joined, joined.evidence(kind, days) - cost);
  }
}
