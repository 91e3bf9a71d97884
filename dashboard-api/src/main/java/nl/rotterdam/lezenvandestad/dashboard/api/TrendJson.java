// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.api.CellJson.CountJson;
import nl.rotterdam.lezenvandestad.dashboard.api.CellJson.LevelJson;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend.WeekPoint;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/** The course of a cell on the wire, by week. */
record TrendJson(
    @JsonProperty("thema") ThemeId theme,
    @JsonProperty("gebied") AreaId area,
    @JsonProperty("vrijgegevenOp") Instant releasedAt,
    @JsonProperty("weken") List<WeekJson> weeks) {

  record WeekJson(
      @JsonProperty("begintOp") Instant start,
      @JsonProperty("aantal") CountJson count,
      Band band,
      @JsonProperty("spanning") LevelJson tension) {

    static WeekJson of(WeekPoint point) {
      return new WeekJson(
          point.week().start(),
          CountJson.of(point.count()),
          point.band(),
          LevelJson.of(point.level()));
    }
  }

  static TrendJson of(Cell cell, Instant releasedAt, ReleasedTrend trend) {
    return new TrendJson(
        cell.theme(), cell.area(), releasedAt, trend.points().stream().map(WeekJson::of).toList());
  }
}
