// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.rotterdam.lezenvandestad.dashboard.Fixtures;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureRulesTest {

  private static final Path FILE = Path.of("..", "config", "alerting.yaml");

  @Test
  void theBandChangesWithTheLevelsOfTheFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("alerting.yaml");
    Files.writeString(file, Files.readString(FILE).replace("gemiddelde: 3.2", "gemiddelde: 4.2"));
    ConfigProblems problems = new ConfigProblems();
    ReleasedLevel level = ReleasedLevel.of(3.3, 0.5);

    BandWords delivered = new BandWords(Fixtures.pictures());
    BandWords stricter = new BandWords(PictureRules.read(file, problems));

    assertThat(problems.all()).isEmpty();
    assertThat(delivered.slow(level)).isEqualTo(Band.GESPANNEN);
    assertThat(stricter.slow(level)).isEqualTo(Band.VERHOOGD);
  }

  @Test
  void theOrdinaryMixHasTheMeanOfItsShares() {
    assertThat(Fixtures.pictures().ordinary())
        .isCloseTo(2.1, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(Fixtures.pictures().prior()).isEqualTo(4);
  }
}
