// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.publish.Release;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;

/** A release as the API and the live stream write it, without a server around it. Thread-safe. */
public final class ReleaseText {

  private final Catalogues catalogues;

  /** Releases over these catalogues. */
  public ReleaseText(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  /** These cells of a release, as JSON. */
  public String cells(Release release, Collection<ReleasedCell> cells) {
    List<CellJson> json =
        cells.stream().map(cell -> CellJson.of(cell, catalogues.level(cell.cell()))).toList();
    return ContractJson.mapper().writeValueAsString(CellsJson.of(release, json));
  }

  /** The course of a cell between two days, as JSON. */
  public String course(Release release, Cell cell, LocalDate from, LocalDate to) {
    TrendJson json =
        TrendJson.of(cell, release.moment().releasedAt(), release.weeks(cell, from, to));
    return ContractJson.mapper().writeValueAsString(json);
  }
}
