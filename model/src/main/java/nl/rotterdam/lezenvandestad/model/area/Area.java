// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.area;

import java.util.List;
import java.util.Optional;

/**
 * A place of the tree.
 *
 * @param id its kebab-case name
 * @param name its Dutch name
 * @param level how deep it lies
 * @param parent the place above it; none for the city alone
 * @param code its CBS code: GM for the city, WK for a gebied, BU for a wijk
 * @param neighbours places of the same level that it borders on
 * @param tile where a gebied stands in the tile map; gebieden alone have one
 * @param inhabitants how many people live there, if the catalogue says so
 * @param centre its middle; every place but the city has one in the catalogue
 * @param industrial whether it is a harbour or business area where few people live
 */
public record Area(
    AreaId id,
    String name,
    AreaLevel level,
    Optional<AreaId> parent,
    String code,
    List<AreaId> neighbours,
    Optional<Tile> tile,
    Optional<Integer> inhabitants,
    Optional<Centre> centre,
    boolean industrial) {

  /** A place in the tile map, both from 0. */
  public record Tile(int column, int row) {}

  /** A point on the map in degrees (WGS84). */
  public record Centre(double latitude, double longitude) {}

  /**
   * @throws IllegalArgumentException when a place other than the city has no parent, or the city
   *     has one
   */
  public Area {
    if ((level == AreaLevel.STAD) == parent.isPresent()) {
      throw new IllegalArgumentException("the city alone has no parent");
    }
    neighbours = List.copyOf(neighbours);
  }
}
