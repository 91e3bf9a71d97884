// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import org.junit.jupiter.api.Test;

class AreaScanTest {

  private static final int AREAS = 10;
  private static final double DAYS = 10;
  private static final double[] MIX = {0.40, 0.28, 0.18, 0.10, 0.04};
  private static final int[] CALM = {1, 2};
  private static final int[] A_LITTLE = {4, 4, 3};
  private static final int[] MUCH = {5, 4, 5, 4, 5, 4, 5, 4};

  private final AreaScan noneTouch = new AreaScan(Collections.nCopies(AREAS, List.of()));

  @Test
  void aThemeThatRisesALittleInPlacesThatDoNotTouchIsOneFinding() {
    Looked looked = looked(A_LITTLE, CALM, A_LITTLE, CALM, CALM, A_LITTLE, CALM, A_LITTLE);
    double strongestAlone =
        IntStream.range(0, AREAS)
            .mapToDouble(a -> looked.alone(a, 0).evidence())
            .max()
            .orElseThrow();

    List<Finding> findings = noneTouch.findings(looked, strongestAlone + 0.5);

    assertThat(findings)
        .singleElement()
        .satisfies(finding -> assertThat(finding.areas()).containsExactlyInAnyOrder(0, 2, 5, 7));
  }

  @Test
  void onePlaceThatStandsOutDoesNotTakeTheWholeCityAlong() {
    List<Finding> findings = noneTouch.findings(looked(CALM, MUCH, CALM, CALM, CALM), 3);

    assertThat(findings)
        .singleElement()
        .satisfies(finding -> assertThat(finding.areas()).containsExactly(1));
  }

  @Test
  void whatTouchesIsOneFindingAndItsBorderIsLeftAlone() {
    List<List<Integer>> line =
        IntStream.range(0, AREAS)
            .mapToObj(
                a -> IntStream.of(a - 1, a + 1).filter(n -> n >= 0 && n < AREAS).boxed().toList())
            .toList();

    List<Finding> findings =
        new AreaScan(line).findings(looked(MUCH, MUCH, A_LITTLE, CALM, MUCH), 3);

    assertThat(findings.getFirst().areas()).contains(0, 1);
    assertThat(findings).hasSizeLessThanOrEqualTo(2);
    assertThat(findings.stream().flatMap(finding -> finding.areas().stream()))
        .doesNotHaveDuplicates();
  }

  @Test
  void aCalmCityHasNoFinding() {
    assertThat(noneTouch.findings(looked(CALM, CALM, CALM, CALM, CALM, CALM), 0)).isEmpty();
  }

  /**
   * The levels heard in each area over ten days in which two reports were usual; calm in the rest.
   */
  private static Looked looked(int[]... levels) {
    Ratios[][] ratios = new Ratios[AREAS][];
    for (int area = 0; area < AREAS; area++) {
      ratios[area] = new Ratios[] {ratios(area < levels.length ? levels[area] : CALM)};
    }
    return new Looked(AlertKind.OPBOUW, ratios, new double[] {DAYS});
  }

  private static Ratios ratios(int[] levels) {
    double[] counts = new double[CellCounts.DOMAINS * CellCounts.LEVELS];
    for (int i = 0; i < levels.length; i++) {
      counts[i % CellCounts.DOMAINS * CellCounts.LEVELS + levels[i] - 1]++;
    }
    double[] perDay = new double[CellCounts.DOMAINS];
    double[] shape = new double[CellCounts.DOMAINS];
    Arrays.fill(perDay, 2 / DAYS / CellCounts.DOMAINS);
    Arrays.fill(shape, 4);
    double[][] mix = new double[CellCounts.DOMAINS][];
    Arrays.fill(mix, MIX);
    return Ratios.of(counts, new Usual(perDay, shape, mix), DAYS);
  }
}
