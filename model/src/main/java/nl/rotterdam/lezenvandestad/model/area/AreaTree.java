// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tree of areas: stad, gebied, wijk. Immutable. */
public final class AreaTree {

  private final Area city;
  private final Map<AreaId, Area> byId;
  private final Map<AreaId, List<AreaId>> upwards;
  private final Map<AreaId, List<Area>> children;

  /**
   * @param areas the city first, and each area after its parent, as the catalogue lists them
   * @throws IllegalArgumentException when an id is double, a parent is unknown or the city is
   *     missing
   */
  public AreaTree(Collection<Area> areas) {
    byId = new LinkedHashMap<>();
    upwards = new LinkedHashMap<>();
    children = new LinkedHashMap<>();
    areas.forEach(this::add);
    children.replaceAll((parent, below) -> List.copyOf(below));
    city =
        areas.stream()
            .filter(area -> area.level() == AreaLevel.STAD)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no city"));
  }

  private void add(Area area) {
    if (byId.putIfAbsent(area.id(), area) != null) {
      throw new IllegalArgumentException("double area id " + area.id());
    }
    List<AreaId> path = new ArrayList<>(List.of(area.id()));
    area.parent()
        .ifPresent(parent -> {
          List<AreaId> above = upwards.get(parent);
          if (above == null) {
            throw new IllegalArgumentException("unknown parent of " + area.id());
          }
          path.addAll(above);
          children.computeIfAbsent(parent, p -> new ArrayList<>()).add(area);
        });
    upwards.put(area.id(), List.copyOf(path));
  }

  /** The root. */
  public Area city() {
    return city;
  }

  /** Every area, the city first, in the order of the catalogue. */
  public Collection<Area> all() {
    return byId.values();
  }

  /** The areas of one level, in the order of the catalogue. */
  public List<Area> ofLevel(AreaLevel level) {
    return byId.values().stream().filter(area -> area.level() == level).toList();
  }

  /** The area with this id, if there is one. */
  public Optional<Area> find(AreaId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The areas directly below this one. */
  public List<Area> children(AreaId id) {
    return children.getOrDefault(id, List.of());
  }

  /** This area and every area above it, the city last; empty when the id is unknown. */
  public List<AreaId> upwards(AreaId id) {
    return upwards.getOrDefault(id, List.of());
  }

  /** The gebied in which this area lies, or the area itself if it is one; none for the city. */
  public Optional<AreaId> gebiedOf(AreaId id) {
    return upwards(id).stream()
        .filter(above -> find(above).filter(a -> a.level() == AreaLevel.GEBIED).isPresent())
        .findFirst();
  }
}
