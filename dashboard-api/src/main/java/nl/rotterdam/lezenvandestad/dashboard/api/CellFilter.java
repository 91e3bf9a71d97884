// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import java.util.List;
import java.util.Set;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** Which cells a caller asks for; an empty set asks for all. */
record CellFilter(Set<ThemeId> themes, Set<AreaId> areas, Set<Band> bands, Set<AreaLevel> levels) {

  static CellFilter read(QueryReader query, Catalogues catalogues) {
    return new CellFilter(
        query.all("thema", "Dit thema kennen wij niet. Zie /v1/themas.", catalogues::theme),
        query.all("gebied", "Dit gebied kennen wij niet. Zie /v1/gebieden.", catalogues::area),
        query.all("band", oneOf(WireWord.words(Band.class)), t -> WireWord.find(Band.class, t)),
        levels(query));
  }

  static Set<AreaLevel> levels(QueryReader query) {
    return query.all(
        "niveau",
        oneOf(WireWord.words(AreaLevel.class)),
        text -> WireWord.find(AreaLevel.class, text));
  }

  static String oneOf(List<String> words) {
    return "Verwacht een van: " + String.join(", ", words) + ".";
  }

  boolean asksFor(ReleasedCell cell, AreaLevel level) {
    return (themes.isEmpty() || themes.contains(cell.cell().theme()))
        && (areas.isEmpty() || areas.contains(cell.cell().area()))
        && (levels.isEmpty() || levels.contains(level))
        && (bands.isEmpty() || cell.toldBand().filter(bands::contains).isPresent());
  }
}
