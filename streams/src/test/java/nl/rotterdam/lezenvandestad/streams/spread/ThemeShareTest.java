// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import org.junit.jupiter.api.Test;

class ThemeShareTest {

  private static final List<ThemeId> THEMES =
      IntStream.range(0, 100).mapToObj(i -> new ThemeId("thema-" + i)).toList();

  @Test
  void everyThemeHasOneOwner() {
    for (ThemeId theme : THEMES) {
      assertThat(IntStream.range(0, 4).filter(p -> new ThemeShare(p, 4).owns(theme))).hasSize(1);
    }
  }

  @Test
  void allIsCountedByEachAndOwnedByOne() {
    assertThat(IntStream.range(0, 4).filter(p -> new ThemeShare(p, 4).counts(ThemeId.ALL)))
        .hasSize(4);
    assertThat(IntStream.range(0, 4).filter(p -> new ThemeShare(p, 4).owns(ThemeId.ALL)))
        .hasSize(1);
  }

  @Test
  void noTaskIsLeftWithoutThemes() {
    for (int p = 0; p < 4; p++) {
      assertThat(THEMES).filteredOn(new ThemeShare(p, 4)::owns).hasSizeBetween(10, 40);
    }
  }

  /** The stores on disk rest on it: a theme that changed hands would lose its past. */
  @Test
  void ownerOfAThemeNeverChanges() {
    assertThat(THEMES.subList(0, 8).stream().map(ThemeShareTest::owner))
        .containsExactly(1, 1, 0, 1, 0, 3, 2, 1);
  }

  @Test
  void observationGoesToEveryPartition() {
    assertThat(new EveryPartition<String, String>(3).partitions("topic", "k", "v", 3))
        .hasValueSatisfying(all -> assertThat(all).containsExactlyInAnyOrder(0, 1, 2));
  }

  @Test
  void partitionOutsideTheRangeIsRefused() {
    assertThatThrownBy(() -> new ThemeShare(4, 4)).isInstanceOf(IllegalArgumentException.class);
  }

  private static int owner(ThemeId theme) {
    return IntStream.range(0, 4)
        .filter(p -> new ThemeShare(p, 4).owns(theme))
        .findFirst()
        .orElseThrow();
  }
}
