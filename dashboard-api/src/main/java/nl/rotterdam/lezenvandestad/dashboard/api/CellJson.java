// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.rotterdam.lezenvandestad.dashboard.bundle.CountBands.Count;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Released;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Withheld;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedLevel;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
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
    @JsonProperty("zie") Optional<SeeJson> see,
    Optional<Band> band,
    @JsonProperty("veranderdOp") Optional<Instant> changedAt,
    @JsonProperty("spanning") Optional<LevelJson> tension,
    @JsonProperty("richting") Optional<Direction> trend,
    @JsonProperty("aantal") Optional<CountJson> count,
    @JsonProperty("gewoon") Optional<CountJson> usual,
    @JsonProperty("domeinen") Optional<List<Domain>> domains,
    @JsonProperty("weerbaarheid") Optional<List<Resilience>> resilience,
    @JsonProperty("waarom") Optional<String> why) {

  private static final String TOLD = "vrijgegeven";

  /** The cell where the reports of a withheld one are told. */
  record SeeJson(@JsonProperty("thema") ThemeId theme, @JsonProperty("gebied") AreaId area) {
    static SeeJson of(Cell cell) {
      return new SeeJson(cell.theme(), cell.area());
    }
  }

  record LevelJson(
      @JsonProperty("gemiddelde") double mean,
      @JsonProperty("laag") double low,
      @JsonProperty("hoog") double high) {

    static LevelJson of(ReleasedLevel level) {
      return new LevelJson(level.mean(), level.low(), level.high());
    }
  }

  /** A number of reports as a band; without an upper end when there are many. */
  record CountJson(@JsonProperty("van") int from, @JsonProperty("tot") Optional<Integer> to) {
    static CountJson of(Count count) {
      OptionalInt to = count.to();
      return new CountJson(
          count.from(), to.isPresent() ? Optional.of(to.getAsInt()) : Optional.empty());
    }
  }

  static CellJson of(ReleasedCell cell, AreaLevel level) {
    return switch (cell) {
      case Released released -> told(released, level);
      case Withheld withheld -> withheld(withheld, level);
    };
  }

  private static CellJson told(Released cell, AreaLevel level) {
    return new CellJson(
        cell.cell().theme(),
        cell.cell().area(),
        level,
        TOLD,
        Optional.empty(),
        cell.toldBand(),
        Optional.of(cell.changedAt()),
        Optional.of(LevelJson.of(cell.level())),
        cell.trend(),
        Optional.of(CountJson.of(cell.count())),
        cell.usual().map(CountJson::of),
        Optional.of(sorted(cell.domains())),
        Optional.of(sorted(cell.resilience())),
        Optional.of(cell.why()));
  }

  private static <T extends Comparable<T>> List<T> sorted(Set<T> values) {
    return values.stream().sorted().toList();
  }

  private static CellJson withheld(Withheld cell, AreaLevel level) {
    return new CellJson(
        cell.cell().theme(),
        cell.cell().area(),
        level,
        Withheld.STATUS,
        cell.see().map(SeeJson::of),
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
