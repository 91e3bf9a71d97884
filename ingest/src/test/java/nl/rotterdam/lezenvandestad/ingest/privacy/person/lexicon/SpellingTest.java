// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @Test
  void whatIsSpelledLikeTheNamesIsRatherAName() {
    Spelling spelling =
        Spelling.of(
            List.of("yusef", "yasin", "djamila", "djulian"), List.of("straat", "school", "schoon"));

    assertThat(spelling.nameRatherThanWord("djasin")).isPositive();
    assertThat(spelling.nameRatherThanWord("schaat")).isNegative();
  }

  @Test
  void aWordWithoutLettersCountsForNothingMuch() {
    assertThat(Lexicon.shared().spelling().nameRatherThanWord("")).isBetween(-5.0, 5.0);
    assertThat(Lexicon.shared().spelling().nameRatherThanWord("\u0416\u4E2D")).isFinite();
  }

  @ParameterizedTest
  @CsvSource({"zhiyong, opvanglocatie", "djulyano, straatjes", "bouchikhi, sfeermaker"})
  void namesThatNoListHasAreToldFromWordsThatTheDictionaryLacks(String name, String word) {
    Spelling spelling = Lexicon.shared().spelling();

    assertThat(spelling.nameRatherThanWord(name)).isGreaterThan(3);
    assertThat(spelling.nameRatherThanWord(word)).isNegative();
  }
}
