// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.model.report.Note;
import org.junit.jupiter.api.Test;

class CanaryFactoryTest {

  private static final int MANY = 3_000;

  private final List<Canary> canaries = new CanaryFactory(5).canaries(MANY);

  @Test
  void theSameSeedInventsTheSame() {
    assertThat(new CanaryFactory(5).canaries(MANY)).isEqualTo(canaries);
    assertThat(new CanaryFactory(6).canaries(MANY)).isNotEqualTo(canaries);
  }

  @Test
  void everyKindOfTheGateIsAmongThem() {
    assertThat(canaries.stream().map(Canary::kind).collect(Collectors.toSet()))
        .containsAll(Stream.of(FindingKind.values()).map(FindingKind::wire).toList());
  }

  @Test
  void noTwoShareASecret() {
    List<String> secrets =
        canaries.stream()
            .flatMap(
                canary -> Set.copyOf(canary.secrets(false)).stream().map(secret -> secret.text()))
            .toList();

    assertThat(secrets).doesNotHaveDuplicates();
  }

  @Test
  void everyNoteHoldsItsSecretAndIsNoLongerThanANote() {
    assertThat(canaries)
        .allSatisfy(canary -> {
          assertThat(canary.note()).hasSizeLessThanOrEqualTo(Note.MAX_LENGTH);
          assertThat(canary.note()).contains(canary.marker());
          if (!canary.personal().isEmpty()) {
            assertThat(canary.note()).contains(canary.personal().get(1));
          }
        });
  }

  @Test
  void whereNotesAreMaskedTheRestOfTheNoteMayStayAndElsewhereNothing() {
    Canary phone = canaries.stream().filter(c -> c.kind().equals("telefoon")).findAny().get();

    assertThat(phone.secrets(true)).noneMatch(s -> s.text().equals(phone.marker()));
    assertThat(phone.secrets(false)).anyMatch(s -> s.text().equals(phone.marker()));
  }
}
