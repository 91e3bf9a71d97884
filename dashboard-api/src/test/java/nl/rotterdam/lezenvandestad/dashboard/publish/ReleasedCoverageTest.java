// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.Fixtures;
import nl.rotterdam.lezenvandestad.dashboard.HandFilledModel;
import nl.rotterdam.lezenvandestad.dashboard.MemoryLog;
import nl.rotterdam.lezenvandestad.dashboard.bundle.CountBands;
import nl.rotterdam.lezenvandestad.dashboard.bundle.CountBands.Count;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCoverage.Standing;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import org.junit.jupiter.api.Test;

class ReleasedCoverageTest {

  private static final int K = 3;
  private static final AreaId NOORD = new AreaId("noord");

  private static Optional<Count> count(int reports) {
    return Optional.of(CountBands.WIDE.of(reports, K));
  }

  private static Standing standing(Optional<Count> count, Optional<Count> usual) {
    return ReleasedCoverage.of(NOORD, count, usual, K).standing();
  }

  @Test
  void whatIsToldIsHeldAgainstTheLeastThatIsUsual() {
    assertThat(standing(count(55), count(30))).isEqualTo(Standing.GEWOON);
    assertThat(standing(count(12), count(30))).isEqualTo(Standing.GEWOON);
    assertThat(standing(count(7), count(30))).isEqualTo(Standing.MINDER);
    assertThat(standing(count(4), count(30))).isEqualTo(Standing.STIL);
    assertThat(standing(count(5), count(12))).isEqualTo(Standing.MINDER);
    assertThat(standing(Optional.empty(), count(12))).isEqualTo(Standing.STIL);
    assertThat(standing(Optional.empty(), count(30))).isEqualTo(Standing.STIL);
  }

  @Test
  void whereLittleIsUsualSilenceSaysNothing() {
    assertThat(standing(Optional.empty(), count(9))).isEqualTo(Standing.ONBEKEND);
    assertThat(standing(Optional.empty(), Optional.empty())).isEqualTo(Standing.ONBEKEND);
    assertThat(standing(count(4), Optional.empty())).isEqualTo(Standing.GEWOON);
  }

  @Test
  void theSentenceGivesTheFigures() {
    assertThat(ReleasedCoverage.of(NOORD, Optional.empty(), count(30), K).why())
        .isEqualTo(
            "Het is stil: in 7 dagen te weinig meldingen, gewoon is 20 tot 49."
                + " Stilte is geen rust.");
  }

  @Test
  void aGebiedThatFallsSilentIsSaidToBeAndTheOthersAreNot() {
    HandFilledModel model = new HandFilledModel();
    MemoryLog log = new MemoryLog();
    Instant[] now = {Fixtures.NOW.minus(Duration.ofDays(56))};
    Releases releases =
        new Releases(
            Rules.of(K),
            Fixtures.pictures(),
            model,
            log,
            Fixtures.catalogues(),
            () -> now[0],
            Duration.ofSeconds(10));
    for (int day = 0; day <= 56; day++) {
      for (String area : day < 49 ? List.of("noord", "delfshaven") : List.of("delfshaven")) {
        model.report("oekraine", area, now[0], 2, 2, 3, 2, 1);
      }
      for (int tick = 0; tick < 3; tick++) {
        now[0] = now[0].plusSeconds(10);
        releases.tick();
      }
      now[0] = now[0].plus(Duration.ofDays(1));
    }

    List<ReleasedCoverage> coverage = releases.current().orElseThrow().coverage();

    assertThat(coverage).hasSize(15);
    assertThat(coverage)
        .filteredOn(area -> area.standing() == Standing.STIL)
        .extracting(ReleasedCoverage::area)
        .containsExactly(NOORD);
    assertThat(coverage)
        .filteredOn(area -> area.standing() == Standing.GEWOON)
        .extracting(area -> area.area().value())
        .containsExactly("rotterdam", "delfshaven");
  }
}
