// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.privacy.PrivacyGate;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import org.junit.jupiter.api.Test;

/**
 * That the gate stops each canary is tested here without a broker; that nothing leaks, by the
 * proof.
 */
class CanaryInGateTest {

  private static final long SEED = 11;
  private static final int OF_EACH_VARIETY = 40;

  /** These take a reading of words, and have limits of their own. */
  private static final Set<String> OF_WORDS =
      Set.of(FindingKind.NAAM.wire(), FindingKind.PERSOONSBESCHRIJVING.wire());

  private final PrivacyGate gate = new PrivacyGate();

  @Test
  void noCodePlaceOrDateOutlivesTheGateHoweverItIsWritten() {
    CanaryFactory factory = new CanaryFactory(SEED);
    List<Canary> canaries =
        factory.canaries(OF_EACH_VARIETY * factory.varieties()).stream()
            .filter(canary -> !OF_WORDS.contains(canary.kind()))
            .filter(canary -> !canary.personal().isEmpty())
            .toList();

    assertThat(canaries).allSatisfy(this::isStopped);
  }

  private void isStopped(Canary canary) {
    assertThat(gate.masked(canary.note()))
        .as(canary.label() + " in " + canary.note())
        .doesNotContain(canary.personal());
  }
}
