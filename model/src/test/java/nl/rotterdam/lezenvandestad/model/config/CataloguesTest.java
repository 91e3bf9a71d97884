// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.area.AreaCatalogue;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogueFile;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CataloguesTest {

  private static final Path CONFIG = Path.of("..", "config");

  private final ConfigProblems problems = new ConfigProblems();

  @Test
  void theDeliveredAreasAreTheCityWithItsGebiedenAndWijken() {
    AreaTree tree = AreaCatalogue.read(CONFIG.resolve("areas.yaml"), problems).orElseThrow();

    assertThat(problems.all()).isEmpty();
    assertThat(tree.ofLevel(AreaLevel.GEBIED)).hasSize(14);
    assertThat(tree.ofLevel(AreaLevel.WIJK)).hasSize(91);
    assertThat(tree.upwards(new AreaId("spangen")))
        .containsExactly(new AreaId("spangen"), new AreaId("delfshaven"), new AreaId("rotterdam"));
    assertThat(tree.gebiedOf(new AreaId("spangen"))).contains(new AreaId("delfshaven"));
    assertThat(tree.gebiedOf(tree.city().id())).isEmpty();
  }

  @Test
  void theDeliveredThemesHoldTheOnesTheCityFollows() {
    ThemeCatalogue themes =
        ThemeCatalogueFile.read(CONFIG.resolve("themes.yaml"), problems).orElseThrow();

    assertThat(problems.all()).isEmpty();
    assertThat(themes.all())
        .extracting(theme -> theme.id().value())
        .contains(
            "midden-oosten",
            "eritrese-gemeenschappen",
            "studentenprotesten",
            "antisemitisme",
            "moslimdiscriminatie",
            "oekraine",
            "anti-institutioneel",
            "rechts-extremisme",
            "lhbtiq",
            "energietransitie-en-wonen",
            "jongeren-en-straatcultuur",
            "discriminatie");
    assertThat(themes.find(ThemeId.ALL)).isEmpty();
  }

  @Test
  void everyMistakeInAFileIsToldAtOnceWithFileLineAndKey(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("themes.yaml");
    Files.writeString(
        file,
        Files.readString(CONFIG.resolve("themes.yaml"))
            .replaceFirst("halfwaardetijd: P\\w+", "halfwaardetijd: P900D")
            .replaceFirst("eigenaar:", "eigenaarr:")
            .replaceFirst("begindatum: \\S+", "begindatum: gisteren"));

    assertThat(ThemeCatalogueFile.read(file, problems)).isEmpty();
    assertThatThrownBy(problems::throwIfAny)
        .isInstanceOf(InvalidConfig.class)
        .hasMessageContaining("halfwaardetijd: verwacht: een duur van PT6H")
        .hasMessageContaining("paspoort.eigenaar: ontbreekt")
        .hasMessageContaining("paspoort.eigenaarr: onbekende sleutel; bekend zijn: ")
        .hasMessageContaining("paspoort.begindatum: verwacht: een datum")
        .hasMessageMatching("(?s).*themes\\.yaml:\\d+: themas\\[0\\]\\..*");
  }

  @Test
  void aGroupWithTheIdOfAThemeIsAMistake(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("themes.yaml");
    Files.writeString(
        file,
        Files.readString(CONFIG.resolve("themes.yaml"))
            .replace("{id: straat,", "{id: oekraine,")
            .replace("groep: straat", "groep: oekraine"));

    assertThat(ThemeCatalogueFile.read(file, problems)).isEmpty();
    assertThatThrownBy(problems::throwIfAny).hasMessageContaining("komt twee keer voor");
  }

  @Test
  void aThemeMayBeInNoGroup(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("themes.yaml");
    Files.writeString(
        file, Files.readString(CONFIG.resolve("themes.yaml")).replace("    groep: straat\n", ""));

    ThemeCatalogue themes = ThemeCatalogueFile.read(file, problems).orElseThrow();

    assertThat(themes.tree().groupOf(new ThemeId("explosies-bij-woningen"))).isEmpty();
    assertThat(themes.tree().isGroup(new ThemeId("straat"))).isFalse();
  }

  @Test
  void aNeighbourThatDoesNotNameItsNeighbourBackIsAMistake(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("areas.yaml");
    Files.writeString(
        file,
        """
        stad:
          id: stad
          naam: Stad
          code: GM0599
          raster: {kolommen: 2, rijen: 1}
          gebieden:
            - {id: oost, naam: Oost, code: WK059901, lat: 51.9, lon: 4.4, tegel: {kolom: 0, rij: 0}, buren: [west]}
            - {id: west, naam: West, code: WK059902, lat: 51.9, lon: 4.4, tegel: {kolom: 1, rij: 0}}
        """);

    assertThat(AreaCatalogue.read(file, problems)).isEmpty();
    assertThat(problems.all())
        .extracting(ConfigProblem::message)
        .isEqualTo(List.of("buur 'west' noemt oost niet terug"));
    assertThat(problems.all().getFirst().line()).isEqualTo(7);
  }

  @Test
  void aFileThatIsNoYamlOrIsNotThereIsOneMistake(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("kapot.yaml");
    Files.writeString(file, "themas: [een, twee\nx: }");

    ConfigFile.read(file, problems);
    ConfigFile.read(folder.resolve("weg.yaml"), problems);

    assertThat(problems.all()).hasSize(2);
    assertThat(problems.all().getFirst().message()).startsWith("geen geldige YAML");
  }
}
