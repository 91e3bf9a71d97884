// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.rotterdam.lezenvandestad.standalone.proof.Verdict.Sent;
import nl.rotterdam.lezenvandestad.standalone.proof.canary.CanaryFactory;
import nl.rotterdam.lezenvandestad.standalone.proof.disk.SearchReport;
import nl.rotterdam.lezenvandestad.standalone.proof.disk.Sighting;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private final CanaryFactory factory = new CanaryFactory(1);
  private final Sent canary = new Sent(factory.canaries(1).getFirst(), Entrance.SINGLE);
  private final Sent clean = new Sent(factory.clean(), Entrance.SINGLE);

  @Test
  void itPassesWhenTheCleanNoteIsFoundAndTheCanaryIsNot() {
    assertThat(verdict(Map.of(400, 1), clean).isPassed()).isTrue();
  }

  @Test
  void aCanaryThatIsFoundIsToldWithItsPlace() {
    Verdict verdict = verdict(Map.of(202, 1), clean, canary);

    assertThat(verdict.isPassed()).isFalse();
    assertThat(verdict.lines())
        .contains("Kanaries gevonden: 1.", "NIET GESLAAGD")
        .anyMatch(
            line -> line.contains("naam (gewoon): 1 notities, via los") && line.contains("ergens"));
  }

  @Test
  void aSearchThatDoesNotFindWhatIsKeptProvesNothing() {
    assertThat(verdict(Map.of(400, 1)).isPassed()).isFalse();
  }

  @Test
  void aSystemThatFailedProvesNothing() {
    assertThat(verdict(Map.of(500, 1), clean).isPassed()).isFalse();
  }

  private Verdict verdict(Map<Integer, Integer> statuses, Sent... found) {
    List<Sighting> sightings =
        java.util.stream.Stream.of(found)
            .map(note -> new Sighting(Integer.toString(note.canary().number()), "ergens", "UTF-8"))
            .toList();
    return new Verdict(
        List.of(canary, clean),
        Map.of(Entrance.SINGLE, statuses),
        new SearchReport(1, 1, 1, 1, sightings));
  }
}
