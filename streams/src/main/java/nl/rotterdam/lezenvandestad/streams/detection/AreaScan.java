// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for the areas that stand out, alone or with their neighbours, and in what these leave of
 * the city for areas that stand out together wherever they lie. The strongest set is a finding; the
 * city without it and its border is looked at again.
 */
final class AreaScan {

  /** The sets of areas that are worth comparing over a stretch. */
  interface Sets {
    Stream<Finding> in(Looked looked, int stretch);
  }

  private static final Comparator<Finding> STRONGEST =
      Comparator.comparingDouble(Finding::evidence);

  private final List<List<Integer>> neighbours;
  private final List<Sets> sets;

  AreaScan(List<List<Integer>> neighbours) {
    this.neighbours = neighbours;
    this.sets = List.of(new AdjacentAreas(neighbours), new ScatteredAreas());
  }

  /**
   * Findings that do not touch each other: the adjacent ones first, of each kind the strongest
   * first.
   *
   * @param least less evidence than this is no finding
   */
  List<Finding> findings(Looked looked, double least) {
    List<Finding> findings = new ArrayList<>();
    Looked left = looked;
    for (Sets kind : sets) {
      Optional<Finding> next = strongest(kind, left, least);
      while (next.isPresent()) {
        findings.add(next.get());
        left = left.without(withNeighbours(next.get().areas()));
        next = strongest(kind, left, least);
      }
    }
    return List.copyOf(findings);
  }

  private static Optional<Finding> strongest(Sets kind, Looked looked, double least) {
    return IntStream.range(0, looked.stretches())
        .boxed()
        .flatMap(stretch -> kind.in(looked, stretch))
        .filter(finding -> finding.evidence() >= least)
        .max(STRONGEST);
  }

  private Set<Integer> withNeighbours(List<Integer> areas) {
    Set<Integer> all = new HashSet<>(areas);
    areas.forEach(area -> all.addAll(neighbours.get(area)));
    return all;
  }
}
