// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RandomCasesTest {

  @Test
  void theSameSeedGivesTheSameCase() {
    List<Long> first = new ArrayList<>();
    List<Long> second = new ArrayList<>();

    RandomCases.check(10, random -> first.add(random.nextLong()));
    RandomCases.check(10, random -> second.add(random.nextLong()));

    assertThat(first).isEqualTo(second).doesNotHaveDuplicates();
  }

  @Test
  void aFailureNamesItsSeed() {
    assertThatThrownBy(
            () -> RandomCases.check(100, random -> assertThat(random.nextInt(10)).isNotEqualTo(3)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("-Dlezen.seed=2024");
  }
}
