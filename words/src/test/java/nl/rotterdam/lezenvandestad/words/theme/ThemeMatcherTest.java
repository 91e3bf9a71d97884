// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeMatcherTest {

  private final ThemeMatcher matcher = Catalogue.matcher();

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
    matcher.matchOnly(Map.of());

    assertThat(matcher.match("Veel gesprekken over Gaza")).isEmpty();
  }
}
