// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.theme;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.config.ConfigFile;
import nl.rotterdam.lezenvandestad.model.config.ConfigNode;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;

/** Reads {@code themes.yaml} into a {@link ThemeCatalogue}. */
public final class ThemeCatalogueFile {

  private static final String KEBAB = "een id in kebab-case, zoals midden-oosten";
  private static final Duration SHORTEST = Duration.ofHours(6);
  private static final Duration LONGEST = Duration.ofDays(60);

  private ThemeCatalogueFile() {}

  /**
   * The catalogue in this file.
   *
   * @param problems gets every mistake; the caller ends with {@link ConfigProblems#throwIfAny()}
   * @return the catalogue, or empty when a mistake was found
   */
  public static Optional<ThemeCatalogue> read(Path file, ConfigProblems problems) {
    int before = problems.all().size();
    ConfigNode root = ConfigFile.read(file, problems);
    List<Theme> themes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<ThemeGroup> groups =
        root.sections("groepen").stream().flatMap(node -> group(node, seen).stream()).toList();
    List<String> groupIds = groups.stream().map(group -> group.id().value()).toList();
    for (ConfigNode node : root.sections("themas")) {
      refuseTwice(node, seen);
      theme(node, groupIds).ifPresent(themes::add);
    }
    if (themes.isEmpty()) {
      root.problem("themas", "verwacht: minstens een thema");
    }
    root.refuseUnread();
    return problems.all().size() > before
        ? Optional.empty()
        : Optional.of(new ThemeCatalogue(groups, themes));
  }

  /** A group is counted and asked for like a theme: their ids are one space. */
  private static Optional<ThemeGroup> group(ConfigNode node, Set<String> seen) {
    Optional<ThemeId> id = node.parsed("id", KEBAB + "; niet 'alle'", ThemeCatalogueFile::id);
    refuseTwice(node, seen);
    String name = node.text("naam");
    node.refuseUnread();
    return id.map(known -> new ThemeGroup(known, name));
  }

  private static void refuseTwice(ConfigNode node, Set<String> seen) {
    if (!seen.add(node.text("id"))) {
      node.problem("id", "komt twee keer voor");
    }
  }

  private static Optional<Theme> theme(ConfigNode node, List<String> groups) {
    Optional<ThemeId> id = node.parsed("id", KEBAB + "; niet 'alle'", ThemeCatalogueFile::id);
    String name = node.text("naam");
    String group = groups.isEmpty() || !node.has("groep") ? "" : node.choice("groep", groups);
    String description = node.text("omschrijving");
    Duration halfLife = node.duration("halfwaardetijd", SHORTEST, LONGEST);
    String query = node.text("zoekvraag");
    Optional<ThemePassport> passport = passport(node.section("paspoort"));
    node.refuseUnread();
    return id.flatMap(
        known -> passport.map(p -> new Theme(known, name, group, description, halfLife, query, p)));
  }

  private static Optional<ThemePassport> passport(ConfigNode node) {
    boolean namesCommunity = node.flag("benoemtGemeenschap");
    LocalDate start = node.date("begindatum");
    LocalDate end = node.date("einddatum");
    Optional<Integer> population =
        namesCommunity || node.has("minimumBevolking")
            ? Optional.of(node.integer("minimumBevolking", 1, 1_000_000))
            : Optional.empty();
    if (end.isBefore(start)) {
      node.problem("einddatum", "ligt voor de begindatum");
    }
    if (!namesCommunity && population.isPresent()) {
      node.problem("minimumBevolking", "hoort alleen bij een thema dat een gemeenschap benoemt");
    }
    String owner = node.text("eigenaar");
    String purpose = node.text("doel");
    String legalBasis = node.text("grondslag");
    String dpia = node.text("dpia");
    node.refuseUnread();
    if (end.isBefore(start) || namesCommunity != population.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new ThemePassport(
            owner, purpose, legalBasis, dpia, namesCommunity, start, end, population));
  }

  private static Optional<ThemeId> id(String text) {
    return ThemeId.isValid(text) && !text.equals(ThemeId.ALL.value())
        ? Optional.of(new ThemeId(text))
        : Optional.empty();
  }
}
