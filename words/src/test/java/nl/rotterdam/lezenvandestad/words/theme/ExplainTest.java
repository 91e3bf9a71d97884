// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.words.analysis.Vocabulary;
import org.junit.jupiter.api.Test;

class ExplainTest {

  private static final ThemeId THEME = new ThemeId("protest");

  private final ThemeMatcher matcher =
      new ThemeMatcher(
          new Vocabulary(
              Set.of("student", "protest"), Map.of(), Map.of("demo", "protest"), Set.of()));

  @Test
  void aMatchTellsItsWordsWhereTheyStand() {
    register("student AND protest* AND NOT parkeren");

    assertThat(matcher.explain("Een demo van studenten."))
        .containsExactly(
            new ThemeMatch(
                THEME, List.of(new NoteWord("demo", 4, 8), new NoteWord("studenten", 13, 22))));
  }

  @Test
  void aCompoundIsToldAsItIsWritten() {
    register("protest");

    assertThat(matcher.explain("Weer een Studentenprotest"))
        .flatExtracting(ThemeMatch::words)
        .containsExactly(new NoteWord("Studentenprotest", 9, 25));
  }

  @Test
  void whatMatchesHasNoNearMiss() {
    assertThat(misses("student AND protest", "studentenprotest")).isEmpty();
  }

  @Test
  void whatHasNothingOfTheQueryHasNoNearMiss() {
    assertThat(misses("student AND protest", "een rustige week")).isEmpty();
  }

  @Test
  void aNearMissTellsWhatIsThereAndWhatIsNot() {
    assertThat(misses("student AND protest", "een student fietst"))
        .containsExactly(new NearMiss(List.of("student"), List.of("protest"), List.of()));
  }

  @Test
  void aNearMissTellsWhatWasForbidden() {
    assertThat(misses("protest AND NOT parkeren", "protest tegen parkeren"))
        .containsExactly(new NearMiss(List.of("protest"), List.of(), List.of("parker")));
  }

  @Test
  void wordsThatAreTooFarApartAreANearMiss() {
    assertThat(misses("\"boos overheid\"~1", "overheid en bewoners zijn alle dagen boos"))
        .singleElement()
        .satisfies(miss -> assertThat(miss.present()).hasSize(2));
  }

  private void register(String query) {
    matcher.matchOnly(Map.of(THEME, matcher.parse(query).orElseThrow()));
  }

  private List<NearMiss> misses(String query, String note) {
    return matcher.nearMisses(note, matcher.parse(query).orElseThrow());
  }
}
