// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest;

import java.nio.file.Path;
import nl.rotterdam.lezenvandestad.model.area.AreaCatalogue;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogueFile;

/** The delivered catalogues, for tests. */
public final class Catalogues {

  private static final Path CONFIG = Path.of("..", "config");

  private Catalogues() {}

  /** The areas of the city. */
  public static AreaTree areas() {
    return AreaCatalogue.read(CONFIG.resolve("areas.yaml"), new ConfigProblems()).orElseThrow();
  }

  /** The themes the city follows. */
  public static ThemeCatalogue themes() {
    return ThemeCatalogueFile.read(CONFIG.resolve("themes.yaml"), new ConfigProblems())
        .orElseThrow();
  }
}
