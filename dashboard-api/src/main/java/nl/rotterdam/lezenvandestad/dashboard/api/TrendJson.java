// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.api.CellJson.LevelJson;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Reason;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend.DayPicture;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend.Hidden;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend.ReleasedPoint;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend.Told;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/** The course of a cell on the wire. */
record TrendJson(
    @JsonProperty("thema") ThemeId theme,
    @JsonProperty("gebied") AreaId area,
    @JsonProperty("soort") Resolution resolution,
    @JsonProperty("vrijgegevenOp") Instant releasedAt,
    @JsonProperty("punten") List<PointJson> points) {

  private static final String TOLD = "vrijgegeven";

  record PointJson(
      @JsonProperty("begintOp") Instant start,
      String status,
      @JsonProperty("gezien") Optional<Integer> seen,
      @JsonProperty("verwacht") Optional<Double> expected,
      Optional<Band> band,
      @JsonProperty("spanning") Optional<LevelJson> tension) {

    static PointJson of(ReleasedPoint point) {
      return switch (point) {
        case Told(var bucket, var seen, var picture) ->
            new PointJson(
                bucket.start(),
                TOLD,
                seen,
                picture.map(DayPicture::expected),
                picture.map(DayPicture::band),
                picture.map(DayPicture::level).map(LevelJson::of));
        case Hidden(var bucket) ->
            new PointJson(
                bucket.start(),
                Reason.TOO_FEW.wire(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
      };
    }
  }

  static TrendJson of(Cell cell, Resolution resolution, Instant releasedAt, ReleasedTrend trend) {
    return new TrendJson(
        cell.theme(),
        cell.area(),
        resolution,
        releasedAt,
        trend.points().stream().map(PointJson::of).toList());
  }
}
