// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures of docs/themes.md: precision and recall over all themes, and by theme. */
class ThemeQualityTest {

  private static final double LEAST_PRECISION = 0.9;
  private static final double LEAST_RECALL = 0.85;

  @ParameterizedTest
  @EnumSource
  void findsTheThemesThatAProfessionalWouldChoose(LabelledNote.Half half) {
    Map<ThemeId, Score> byTheme = byTheme(LabelledNote.read(half));
    Score all = byTheme.values().stream().reduce(Score.NONE, Score::plus);
    print(half, byTheme, all);

    assertThat(all.precision()).isGreaterThanOrEqualTo(LEAST_PRECISION);
    assertThat(all.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
  }

  @ParameterizedTest
  @EnumSource
  void everyNoteIsInTheHalfThatItsIdSays(LabelledNote.Half half) {
    assertThat(LabelledNote.read(half))
        .hasSizeGreaterThan(160)
        .allSatisfy(note -> assertThat(note.half()).isEqualTo(half));
  }

  private static Map<ThemeId, Score> byTheme(List<LabelledNote> notes) {
    List<ThemeId> themes = Catalogue.themes().all().stream().map(Theme::id).toList();
    Map<ThemeId, Score> scores = new TreeMap<>();
    ThemeMatcher matcher = Catalogue.matcher();
    for (LabelledNote note : notes) {
      List<ThemeId> found = matcher.match(note.text());
      for (ThemeId theme : themes) {
        Score now = Score.NONE.plus(note.themes().contains(theme), found.contains(theme));
        scores.merge(theme, now, Score::plus);
      }
    }
    return scores;
  }

  private static void print(LabelledNote.Half half, Map<ThemeId, Score> byTheme, Score all) {
    System.out.println("| " + half + " | belongs | found | precision | recall |");
    System.out.println("| --- | ---: | ---: | ---: | ---: |");
    byTheme.forEach((theme, score) -> System.out.println(row(theme.value(), score)));
    System.out.println(row("all", all));
  }

  private static String row(String name, Score score) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %.2f | %.2f |",
        name,
        score.hits() + score.missed(),
        score.hits() + score.wrong(),
        score.precision(),
        score.recall());
  }
}
