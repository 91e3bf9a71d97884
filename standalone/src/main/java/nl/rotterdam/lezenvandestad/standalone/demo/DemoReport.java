// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Basis;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Resilience;
import nl.rotterdam.lezenvandestad.model.report.Source;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;

/**
 * An invented report as a person would send it, before the privacy gate: the fields of {@code POST
 * /v1/sfeerbeelden}.
 *
 * @param observedAt a whole second; the intake coarsens it
 * @param note the text, at most 500 characters
 */
public record DemoReport(
    ReportId id,
    @JsonProperty("waargenomenOp") Instant observedAt,
    @JsonProperty("gebied") AreaId area,
    @JsonProperty("domein") Domain domain,
    @JsonProperty("themas") List<ThemeId> themes,
    @JsonProperty("spanning") TensionLevel level,
    @JsonProperty("richting") Optional<Direction> direction,
    @JsonProperty("aard") Kind kind,
    @JsonProperty("grond") Optional<Basis> basis,
    @JsonProperty("bron") Optional<Source> source,
    @JsonProperty("weerbaarheid") Optional<Resilience> resilience,
    @JsonProperty("notitie") Optional<String> note) {

  public DemoReport {
    themes = List.copyOf(themes);
  }

  /**
   * The report as one line of NDJSON, without the line's end; fields that are absent are left out.
   */
  public String ndjson() {
    return ContractJson.mapper().writeValueAsString(this);
  }
}
