// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.words.analysis.Vocabulary;
import nl.rotterdam.lezenvandestad.words.theme.QueryReading.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void whatMatchesIsNoNearMiss() {
    QueryReading reading = read("student AND protest", "studentenprotest");

    assertThat(reading.matches()).isTrue();
    assertThat(reading.wouldMatch()).isEmpty();
  }

  @Test
  void whatHasNothingOfTheQueryIsNoNearMiss() {
    assertThat(misses("student AND protest", "een rustige week")).isEmpty();
  }

  @Test
  void eachPartThatIsEnoughTellsItsOwnWords() {
    assertThat(read("gaza OR (student AND protest) OR demo", "studenten gaan in protest").parts())
        .containsExactly(
            new Part(
                "+student +protest",
                List.of(new NoteWord("studenten", 0, 9), new NoteWord("protest", 18, 25))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "student AND protest | een student fietst | zonder-eis | protest",
        "gaza OR (student AND protest) | een student fietst | zonder-eis | protest",
        "protest AND NOT parkeren | protest tegen parkeren | zonder-uitsluiting | parker",
        "(student OR protest) -parkeren | protest tegen parkeren | zonder-uitsluiting | parker",
        "\"boos overheid\"~1 | overheid en bewoners zijn alle dagen boos | losse-woorden |"
            + " \"bos over\"~1",
        "student OR protest | de protestantse kerk | begin-van-woord | protest",
      })
  void aNearMissTellsWhatIsTooStrict(String query, String note, String kind, String part) {
    assertThat(misses(query, note)).containsExactly(kind + " " + part);
  }

  @Test
  void whatIsExcludedStaysExcludedWhereSomethingElseIsLoosened() {
    assertThat(misses("\"boos overheid\" -school", "overheid maakt de school boos")).isEmpty();
  }

  private void register(String query) {
    matcher.matchOnly(Map.of(THEME, matcher.parse(query).orElseThrow()));
  }

  private QueryReading read(String query, String note) {
    return matcher.read(note, matcher.parse(query).orElseThrow());
  }

  private List<String> misses(String query, String note) {
    return read(query, note).wouldMatch().stream()
        .map(less -> less.kind().wire() + " " + less.part())
        .toList();
  }
}
