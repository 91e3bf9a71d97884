// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.api.CellJson.CountJson;
import nl.rotterdam.lezenvandestad.dashboard.publish.Release;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCoverage;
import nl.rotterdam.lezenvandestad.model.area.AreaId;

/** How much is heard from where, on the wire. */
record CoverageJson(
    @JsonProperty("vrijgegevenOp") Instant releasedAt,
    @JsonProperty("dekking") List<AreaCoverageJson> areas) {

  record AreaCoverageJson(
      @JsonProperty("gebied") AreaId area,
      @JsonProperty("stand") String standing,
      @JsonProperty("aantal") Optional<CountJson> count,
      @JsonProperty("gewoon") Optional<CountJson> usual,
      @JsonProperty("waarom") String why) {

    static AreaCoverageJson of(ReleasedCoverage coverage) {
      return new AreaCoverageJson(
          coverage.area(),
          coverage.standing().wire(),
          coverage.count().map(CountJson::of),
          coverage.usual().map(CountJson::of),
          coverage.why());
    }
  }

  static CoverageJson of(Release release) {
    return new CoverageJson(
        release.moment().releasedAt(),
        release.coverage().stream().map(AreaCoverageJson::of).toList());
  }
}
