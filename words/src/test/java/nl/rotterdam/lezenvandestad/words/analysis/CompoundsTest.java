// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTest {

  private final Compounds compounds =
      new Compounds(
          Set.of(
              "student",
              "protest",
              "jeugd",
              "jeugdzorg",
              "zorg",
              "leider",
              "conflict",
              "midden",
              "oosten",
              "raket",
              "aanval",
              "ree"));

  @ParameterizedTest
  @CsvSource({
    "studentenprotest, student protest",
    "studentenprotesten, student protest",
    "middenoostenconflict, midden oosten conflict",
    "raketaanvallen, raket aanval",
    "jeugdzorgleider, jeugdzorg leider",
    "protestleiders, protest leider",
  })
  void aCompoundGivesItsParts(String word, String parts) {
    assertThat(compounds.split(word)).containsExactly(parts.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"straatreep", "protestant", "studentje", "overleider", "student", ""})
  void aWordThatPartsDoNotCoverStaysWhole(String word) {
    assertThat(compounds.split(word)).isEmpty();
  }

  @Test
  void aWordThatIsAPartItselfStaysWhole() {
    assertThat(compounds.split("jeugdzorg")).isEmpty();
  }
}
