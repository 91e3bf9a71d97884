// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.publish.Release;

/** Cells of one release on the wire. */
record CellsJson(
    @JsonProperty("vrijgegevenOp") Instant releasedAt,
    @JsonProperty("veranderdOp") Optional<Instant> changedAt,
    @JsonProperty("verbonden") boolean connected,
    @JsonProperty("kleinsteGroep") int smallestGroup,
    @JsonProperty("indicatoren") List<CellJson> cells) {

  static CellsJson of(Release release, List<CellJson> cells) {
    Release.Moment moment = release.moment();
    return new CellsJson(
        moment.releasedAt(),
        moment.changedAt(),
        moment.connected(),
        release.smallestGroup(),
        cells);
  }
}
