// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.area;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.area.Area.Centre;
import nl.rotterdam.lezenvandestad.model.area.Area.Tile;
import nl.rotterdam.lezenvandestad.model.config.ConfigFile;
import nl.rotterdam.lezenvandestad.model.config.ConfigNode;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;

/** Reads {@code areas.yaml} into an {@link AreaTree}. */
public final class AreaCatalogue {

  private static final String KEBAB = "een id in kebab-case, zoals oude-westen";
  private static final int MOST_INHABITANTS = 2_000_000;
  private static final AreaId STAND_IN = new AreaId("ontbreekt");

  private final List<Area> areas = new ArrayList<>();
  private final Map<AreaId, ConfigNode> nodes = new HashMap<>();

  private AreaCatalogue() {}

  /**
   * The tree in this file.
   *
   * @param problems gets every mistake; the caller ends with {@link ConfigProblems#throwIfAny()}
   * @return the tree, or empty when a mistake was found
   */
  public static Optional<AreaTree> read(Path file, ConfigProblems problems) {
    int before = problems.all().size();
    ConfigNode root = ConfigFile.read(file, problems);
    AreaCatalogue catalogue = new AreaCatalogue();
    catalogue.readCity(root.section("stad"));
    root.refuseUnread();
    catalogue.checkNeighbours();
    if (problems.all().size() > before) {
      return Optional.empty();
    }
    return Optional.of(new AreaTree(catalogue.areas));
  }

  private void readCity(ConfigNode node) {
    ConfigNode grid = node.section("raster");
    Tile size = new Tile(grid.integer("kolommen", 1, 50), grid.integer("rijen", 1, 50));
    grid.refuseUnread();
    AreaId id = add(node, AreaLevel.STAD, Optional.empty(), Optional.empty(), "GM\\d{4}");
    for (ConfigNode gebied : node.sections("gebieden")) {
      readGebied(gebied, id, size);
    }
    node.refuseUnread();
  }

  private void readGebied(ConfigNode node, AreaId city, Tile grid) {
    ConfigNode tile = node.section("tegel");
    Tile place =
        new Tile(
            tile.integer("kolom", 0, grid.column() - 1), tile.integer("rij", 0, grid.row() - 1));
    tile.refuseUnread();
    AreaId id = add(node, AreaLevel.GEBIED, Optional.of(city), Optional.of(place), "WK\\d{6}");
    for (ConfigNode wijk : node.sections("wijken")) {
      add(wijk, AreaLevel.WIJK, Optional.of(id), Optional.empty(), "BU\\d{8}");
      wijk.refuseUnread();
    }
    node.refuseUnread();
  }

  private AreaId add(
      ConfigNode node, AreaLevel level, Optional<AreaId> parent, Optional<Tile> tile, String code) {
    AreaId id = node.parsed("id", KEBAB, AreaCatalogue::id).orElse(STAND_IN);
    boolean industrial =
        node.has("soort")
            && node.choice("soort", List.of("wonen", "haven-bedrijven")).equals("haven-bedrijven");
    Optional<Integer> inhabitants =
        node.has("inwoners")
            ? Optional.of(node.integer("inwoners", 0, MOST_INHABITANTS))
            : Optional.empty();
    List<AreaId> neighbours = neighbours(node);
    Optional<Centre> centre =
        level == AreaLevel.STAD
            ? Optional.empty()
            : Optional.of(new Centre(node.number("lat", -90, 90), node.number("lon", -180, 180)));
    String cbsCode =
        node.parsed("code", "een CBS-code: " + code, text -> matching(text, code)).orElse("");
    areas.add(
        new Area(
            id,
            node.text("naam"),
            level,
            parent,
            cbsCode,
            neighbours,
            tile,
            inhabitants,
            centre,
            industrial));
    if (nodes.putIfAbsent(id, node) != null && !id.equals(STAND_IN)) {
      node.problem("id", "komt twee keer voor");
    }
    return id;
  }

  private static List<AreaId> neighbours(ConfigNode node) {
    List<AreaId> neighbours = new ArrayList<>();
    for (String text : node.texts("buren")) {
      id(text).ifPresentOrElse(neighbours::add, () -> node.problem("buren", "verwacht: " + KEBAB));
    }
    return neighbours;
  }

  private void checkNeighbours() {
    Map<AreaId, Area> byId = new HashMap<>();
    areas.forEach(area -> byId.put(area.id(), area));
    for (Area area : areas) {
      for (AreaId other : area.neighbours()) {
        Optional<Area> neighbour = Optional.ofNullable(byId.get(other));
        if (neighbour.isEmpty() || neighbour.get().level() != area.level()) {
          problem(area, "buur '" + other + "' is geen " + area.level().wire() + " in dit bestand");
        } else if (!neighbour.get().neighbours().contains(area.id())) {
          problem(area, "buur '" + other + "' noemt " + area.id() + " niet terug");
        }
      }
    }
  }

  private void problem(Area area, String message) {
    Optional.ofNullable(nodes.get(area.id())).ifPresent(node -> node.problem("buren", message));
  }

  private static Optional<AreaId> id(String text) {
    return AreaId.isValid(text) ? Optional.of(new AreaId(text)) : Optional.empty();
  }

  private static Optional<String> matching(String text, String pattern) {
    return text.matches(pattern) ? Optional.of(text) : Optional.empty();
  }
}
