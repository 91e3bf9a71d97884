// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThemeTreeTest {

  private static final ThemeId WONEN = new ThemeId("wonen");
  private static final ThemeId ZORG = new ThemeId("zorg");
  private static final ThemeId SPORT = new ThemeId("sport");
  private static final ThemeId BESTAAN = new ThemeId("bestaan");
  private static final ThemeId VRIJE_TIJD = new ThemeId("vrije-tijd");

  private final ThemeTree tree =
      new ThemeTree(
          List.of(WONEN, ZORG, SPORT),
          Map.of(BESTAAN, List.of(WONEN, ZORG), VRIJE_TIJD, List.of(SPORT)));

  @Test
  void aReportOfTwoThemesOfAGroupCountsOnceInIt() {
    assertThat(tree.countedUnder(List.of(WONEN, ZORG)))
        .containsExactly(WONEN, ZORG, BESTAAN, ThemeId.ALL);
  }

  @Test
  void aGroupOfOneThemeIsNone() {
    assertThat(tree.counted()).containsExactly(ThemeId.ALL, BESTAAN, WONEN, ZORG, SPORT);
    assertThat(tree.countedUnder(List.of(SPORT))).containsExactly(SPORT, ThemeId.ALL);
    assertThat(tree.groupOf(SPORT)).isEmpty();
  }

  @Test
  void theWholeIsMadeOfGroupsAndOfThemesWithoutOne() {
    assertThat(tree.parts(ThemeId.ALL)).containsExactly(BESTAAN, SPORT);
    assertThat(tree.parts(BESTAAN)).containsExactly(WONEN, ZORG);
    assertThat(tree.parts(SPORT)).isEmpty();
    assertThat(tree.themesIn(ThemeId.ALL)).containsExactly(WONEN, ZORG, SPORT);
    assertThat(tree.themesIn(SPORT)).containsExactly(SPORT);
  }
}
