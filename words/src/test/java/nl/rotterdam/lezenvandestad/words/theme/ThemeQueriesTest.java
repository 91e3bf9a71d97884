// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import org.junit.jupiter.api.Test;

class ThemeQueriesTest {

  private static final ThemeId THEME = new ThemeId("midden-oosten");
  private static final String ABOUT_GAZA = "Veel gesprekken over Gaza";
  private static final String ABOUT_CATS = "Katten op de stoep";

  private final ThemeQueries queries = new ThemeQueries(Catalogue.themes(), Catalogue.vocabulary());

  @Test
  void aQueryThatChangedTakesThePlaceOfTheCatalogues() {
    queries.change(THEME, Optional.of("katten"));

    assertThat(queries.matcher().match(ABOUT_CATS)).containsExactly(THEME);
    assertThat(queries.matcher().match(ABOUT_GAZA)).isEmpty();
  }

  @Test
  void aChangeThatIsTakenBackLeavesTheCatalogues() {
    queries.change(THEME, Optional.of("katten"));
    queries.change(THEME, Optional.empty());

    assertThat(queries.matcher().match(ABOUT_CATS)).isEmpty();
    assertThat(queries.matcher().match(ABOUT_GAZA)).containsExactly(THEME);
  }

  @Test
  void whatIsNoQueryOrOfNoThemeChangesNothing() {
    queries.change(THEME, Optional.of("(katten"));
    queries.change(new ThemeId("voorbij"), Optional.of("katten"));

    assertThat(queries.accepts(THEME, "(katten")).isFalse();
    assertThat(queries.accepts(new ThemeId("voorbij"), "katten")).isFalse();
    assertThat(queries.matcher().match(ABOUT_CATS)).isEmpty();
    assertThat(queries.matcher().match(ABOUT_GAZA)).containsExactly(THEME);
  }
}
