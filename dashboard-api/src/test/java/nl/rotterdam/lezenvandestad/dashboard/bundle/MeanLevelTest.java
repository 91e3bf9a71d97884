// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.rotterdam.lezenvandestad.dashboard.Fixtures;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeanLevelTest {

  /**
   * Every mix of so many levels, by what is told of it. Reports have no order, so that a report of
   * a mix with two different levels may have either: whoever knows the exact number and the half
   * still has two explanations for each.
   */
  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10, 14})
  void noHalfGivesTheLevelOfASingleReportAway(int reports) {
    Map<MeanLevel, Set<Boolean>> explanations = new HashMap<>();
    for (List<Integer> mix : mixes(reports, 1)) {
      Tally tally = mix.stream().map(Fixtures::tally).reduce(Tally.NONE, Tally::plus);
      explanations
          .computeIfAbsent(MeanLevel.half(tally), half -> new HashSet<>())
          .add(new HashSet<>(mix).size() > 1);
    }

    assertThat(explanations).hasSize(8);
    assertThat(explanations.values()).allMatch(mixed -> mixed.contains(true));
  }

  @Test
  void withTwoReportsTheLowestHalfWouldGiveBothAway() {
    assertThat(MeanLevel.half(Fixtures.tally(1, 1)))
        .isNotEqualTo(MeanLevel.half(Fixtures.tally(1, 2)));
  }

  private static List<List<Integer>> mixes(int reports, int lowest) {
    if (reports == 0) {
      return List.of(List.of());
    }
    List<List<Integer>> mixes = new ArrayList<>();
    for (int level = lowest; level <= 5; level++) {
      for (List<Integer> rest : mixes(reports - 1, level)) {
        List<Integer> mix = new ArrayList<>(rest);
        mix.add(level);
        mixes.add(mix);
      }
    }
    return mixes;
  }
}
