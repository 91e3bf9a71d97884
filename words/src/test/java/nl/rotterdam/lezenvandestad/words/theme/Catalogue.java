// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import java.nio.file.Path;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogueFile;
import nl.rotterdam.lezenvandestad.words.analysis.Vocabulary;
import nl.rotterdam.lezenvandestad.words.analysis.VocabularyFile;

/** What a municipality starts with: the files in {@code config}. */
final class Catalogue {

  private static final Path CONFIG = Path.of("../config");

  private Catalogue() {}

  static Vocabulary vocabulary() {
    ConfigProblems problems = new ConfigProblems();
    var vocabulary = VocabularyFile.read(CONFIG.resolve("taal.yaml"), problems);
    problems.throwIfAny();
    return vocabulary.orElseThrow();
  }

  static ThemeCatalogue themes() {
    ConfigProblems problems = new ConfigProblems();
    var themes = ThemeCatalogueFile.read(CONFIG.resolve("themes.yaml"), problems);
    problems.throwIfAny();
    return themes.orElseThrow();
  }

  /** A matcher with every theme of the file. */
  static ThemeMatcher matcher() {
    return new ThemeQueries(themes(), vocabulary()).matcher();
  }
}
