// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Released;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Withheld;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedDetail;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedLevel;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Resilience;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/** A released cell on the wire. What may not be told is absent. */
record CellJson(
    @JsonProperty("thema") ThemeId theme,
    @JsonProperty("gebied") AreaId area,
    @JsonProperty("niveau") AreaLevel level,
    String status,
    Optional<Band> band,
    @JsonProperty("berekendOp") Optional<Instant> calculatedAt,
    @JsonProperty("spanning") Optional<LevelJson> tension,
    @JsonProperty("richting") Optional<Direction> trend,
    @JsonProperty("opbouw") Optional<CountsJson> buildUp,
    @JsonProperty("acuut") Optional<CountsJson> acute,
    @JsonProperty("dekking") Optional<CoverageJson> coverage,
    @JsonProperty("domeinen") Optional<List<DomainJson>> domains,
    @JsonProperty("weerbaarheid") Optional<List<AnswerJson>> resilience,
    @JsonProperty("waarom") Optional<String> why) {

  private static final String TOLD = "vrijgegeven";

  record LevelJson(
      @JsonProperty("gemiddelde") double mean,
      @JsonProperty("laag") double low,
      @JsonProperty("hoog") double high) {

    static LevelJson of(ReleasedLevel level) {
      return new LevelJson(level.mean(), level.low(), level.high());
    }
  }

  record CountsJson(
      @JsonProperty("periode") String window,
      @JsonProperty("gezien") int seen,
      @JsonProperty("verwacht") double expected,
      @JsonProperty("verwachtLaag") int low,
      @JsonProperty("verwachtHoog") int high) {

    static CountsJson of(ReleasedDetail.Counts counts) {
      return new CountsJson(
          counts.window().toString(),
          counts.seen(),
          counts.expected(),
          counts.low(),
          counts.high());
    }
  }

  record CoverageJson(
      @JsonProperty("aandeel") double share, @JsonProperty("perDomein") List<HeardJson> byDomain) {

    static CoverageJson of(ReleasedDetail detail) {
      return new CoverageJson(
          detail.coverage(),
          detail.coverageByDomain().entrySet().stream()
              .map(entry -> new HeardJson(entry.getKey(), entry.getValue().wire()))
              .toList());
    }
  }

  record HeardJson(@JsonProperty("domein") Domain domain, @JsonProperty("gehoord") String heard) {}

  record DomainJson(
      @JsonProperty("domein") Domain domain,
      @JsonProperty("meldingen") Optional<Integer> reports,
      @JsonProperty("gemiddelde") Optional<Double> mean) {

    static DomainJson of(ReleasedDetail.DomainView view) {
      return new DomainJson(
          view.domain(),
          view.figures().map(ReleasedDetail.DomainFigures::reports),
          view.figures().map(ReleasedDetail.DomainFigures::mean));
    }
  }

  record AnswerJson(
      @JsonProperty("antwoord") Resilience answer, @JsonProperty("meldingen") int reports) {}

  static CellJson of(ReleasedCell cell, AreaLevel level) {
    return switch (cell) {
      case Released released -> told(released, level);
      case Withheld withheld -> withheld(withheld, level);
    };
  }

  private static CellJson told(Released cell, AreaLevel level) {
    Optional<ReleasedDetail> detail = cell.detail();
    return new CellJson(
        cell.cell().theme(),
        cell.cell().area(),
        level,
        TOLD,
        cell.toldBand(),
        Optional.of(cell.calculatedAt()),
        Optional.of(LevelJson.of(cell.level())),
        cell.trend(),
        detail.map(ReleasedDetail::buildUp).map(CountsJson::of),
        detail.flatMap(ReleasedDetail::acute).map(CountsJson::of),
        detail.map(CoverageJson::of),
        detail.map(d -> d.domains().stream().map(DomainJson::of).toList()),
        detail.map(CellJson::answers),
        detail.map(ReleasedDetail::why));
  }

  private static List<AnswerJson> answers(ReleasedDetail detail) {
    return detail.resilience().entrySet().stream()
        .map(entry -> new AnswerJson(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static CellJson withheld(Withheld cell, AreaLevel level) {
    return new CellJson(
        cell.cell().theme(),
        cell.cell().area(),
        level,
        cell.reason().wire(),
        cell.toldBand(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
