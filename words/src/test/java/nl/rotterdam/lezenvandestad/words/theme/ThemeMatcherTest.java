// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogueFile;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.words.analysis.NoteAnalyzer;
import nl.rotterdam.lezenvandestad.words.analysis.VocabularyFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeMatcherTest {

  private static final Path CONFIG = Path.of("../config");

  private final NoteAnalyzer analyzer = analyzer();
  private final ThemeMatcher matcher = new ThemeMatcher(analyzer);

  @BeforeEach
  void registersTheCatalogue() {
    for (Theme theme : catalogue().all()) {
      matcher.register(theme.id(), ThemeQuery.parse(theme.query(), analyzer).orElseThrow());
    }
  }

  @AfterEach
  void closes() {
    matcher.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Veel gesprekken over Gaza in het buurthuis | midden-oosten",
        "Midden-Oostenconflict is het gesprek van de dag | midden-oosten",
        "De studentenprotesten bij de universiteit blijven rustig | studentenprotesten",
        "grote fittie tussen groepjes jongens bij de hangplek | jongeren-en-straatcultuur",
        "eritreeërs zijn bang voor nieuwe confrontaties | eritrese-gemeenschappen",
      })
  void aNoteGetsTheThemeItIsAbout(String note, String theme) {
    assertThat(matcher.match(note)).contains(new ThemeId(theme));
  }

  @Test
  void aNoteAboutNothingInTheCatalogueGetsNoTheme() {
    assertThat(matcher.match("De nieuwe bankjes op het plein worden goed gebruikt.")).isEmpty();
  }

  @Test
  void aThemeThatWasRemovedIsNotFoundAnyMore() {
    matcher.remove(new ThemeId("midden-oosten"));

    assertThat(matcher.match("Veel gesprekken over Gaza")).isEmpty();
  }

  private static NoteAnalyzer analyzer() {
    ConfigProblems problems = new ConfigProblems();
    var vocabulary = VocabularyFile.read(CONFIG.resolve("taal.yaml"), problems);
    problems.throwIfAny();
    return new NoteAnalyzer(vocabulary.orElseThrow());
  }

  private static ThemeCatalogue catalogue() {
    ConfigProblems problems = new ConfigProblems();
    var catalogue = ThemeCatalogueFile.read(CONFIG.resolve("themes.yaml"), problems);
    problems.throwIfAny();
    return catalogue.orElseThrow();
  }
}
