// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import nl.rotterdam.lezenvandestad.dashboard.bundle.CountBands.Count;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountBandsTest {

  @ParameterizedTest
  @CsvSource({
    "3, 3, 3, 5",
    "5, 3, 3, 5",
    "6, 3, 6, 9",
    "19, 3, 10, 19",
    "49, 3, 20, 49",
    "5, 5, 5, 5",
    "7, 5, 6, 9",
    "8, 8, 8, 9"
  })
  void aNumberIsToldAsABandThatDoesNotStartBelowTheSmallestGroup(
      int reports, int smallestGroup, int from, int to) {
    assertThat(CountBands.WIDE.of(reports, smallestGroup))
        .isEqualTo(new Count(from, OptionalInt.of(to)));
  }

  @ParameterizedTest
  @CsvSource({"50, 3, 50", "1000, 3, 50", "70, 60, 60"})
  void manyHaveNoUpperEnd(int reports, int smallestGroup, int from) {
    assertThat(CountBands.WIDE.of(reports, smallestGroup))
        .isEqualTo(new Count(from, OptionalInt.empty()));
  }
}
