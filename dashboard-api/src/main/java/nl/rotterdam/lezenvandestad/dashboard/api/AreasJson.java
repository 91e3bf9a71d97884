// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;

/** The places on the wire, the city first. */
record AreasJson(@JsonProperty("gebieden") List<AreaJson> areas) {

  record AreaJson(
      AreaId id,
      @JsonProperty("naam") String name,
      @JsonProperty("niveau") AreaLevel level,
      @JsonProperty("ligtIn") Optional<AreaId> parent,
      String code,
      @JsonProperty("buren") List<AreaId> neighbours,
      @JsonProperty("tegel") Optional<TileJson> tile,
      @JsonProperty("havenOfBedrijven") boolean industrial) {

    static AreaJson of(Area area) {
      return new AreaJson(
          area.id(),
          area.name(),
          area.level(),
          area.parent(),
          area.code(),
          area.neighbours(),
          area.tile().map(tile -> new TileJson(tile.column(), tile.row())),
          area.industrial());
    }
  }

  record TileJson(@JsonProperty("kolom") int column, @JsonProperty("rij") int row) {}

  static AreasJson of(AreaTree tree) {
    return new AreasJson(tree.all().stream().map(AreaJson::of).toList());
  }
}
