// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import java.nio.file.Path;
import nl.rotterdam.lezenvandestad.model.area.AreaCatalogue;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogueFile;

/** The catalogues that come with the system. */
final class Catalogues {

  static final Path CONFIG = Path.of("..", "config");
  static final AreaTree AREAS =
      AreaCatalogue.read(CONFIG.resolve("areas.yaml"), new ConfigProblems()).orElseThrow();
  static final ThemeCatalogue THEMES =
      ThemeCatalogueFile.read(CONFIG.resolve("themes.yaml"), new ConfigProblems()).orElseThrow();

  private Catalogues() {}
}
