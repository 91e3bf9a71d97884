// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

  private final Spelling spelling =
      new Spelling(new Vocabulary(Set.of(), Map.of(), Map.of(), Set.of("steekwagen")));

  {
    spelling.learn(Set.of("voedselbank", "steekwapen", "bezetting", "bezitting", "messen"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"voedselbnk", "voedseelbank", "voedsalbank", "voedeslbank"})
  void aSlipOfOneLetterIsUnderstood(String word) {
    assertThat(spelling.meant(word)).containsExactly("voedselbank");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "voedselbank", // the word itself
        "voedselbanken", // a form of it
        "voetselbenk", // two letters
        "goedselbank", // another first letter
        "mensen", // near a word that is too short
        "bezatting", // near two words
        "steekwagen", // a word that was said to be right
      })
  void anythingElseIsLeftAlone(String word) {
    assertThat(spelling.meant(word)).isEmpty();
  }

  @Test
  void newWordsReplaceThoseOfBefore() {
    spelling.learn(Set.of("asielopvang"));

    assertThat(spelling.meant("asielopvag")).containsExactly("asielopvang");
    assertThat(spelling.meant("voedselbnk")).isEmpty();
  }
}
