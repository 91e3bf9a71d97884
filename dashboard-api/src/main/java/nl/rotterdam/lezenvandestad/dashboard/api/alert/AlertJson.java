// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api.alert;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.rotterdam.lezenvandestad.dashboard.bundle.CountBands.Count;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedAlert;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Released;
import nl.rotterdam.lezenvandestad.model.alert.AlertActor;
import nl.rotterdam.lezenvandestad.model.alert.AlertChange;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.alert.AlertState;
import nl.rotterdam.lezenvandestad.model.alert.AssessmentStep;
import nl.rotterdam.lezenvandestad.model.alert.ClosingReason;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/** One alert on the wire. */
record AlertJson(
    AlertId id,
    @JsonProperty("thema") ThemeId theme,
    @JsonProperty("gebieden") List<AreaId> areas,
    @JsonProperty("soort") AlertKind kind,
    @JsonProperty("toestand") AlertState state,
    @JsonProperty("ontstaanOp") Instant raisedAt,
    @JsonProperty("laatstGezienOp") Instant lastSeenAt,
    @JsonProperty("dringendOp") Instant urgentFrom,
    @JsonProperty("geescaleerdOp") Optional<Instant> escalatedAt,
    @JsonProperty("waarom") String why,
    @JsonProperty("cijfers") FiguresJson figures,
    @JsonProperty("samenhang") List<AlertId> related,
    @JsonProperty("mogelijk") List<AssessmentStep> steps,
    @JsonProperty("geschiedenis") List<ChangeJson> history) {

  /** What is told of the cell that the alert is about; {@code gebied} says which. */
  record FiguresJson(
      @JsonProperty("gebied") AreaId area,
      Band band,
      @JsonProperty("aantal") CountJson count,
      @JsonProperty("gewoon") Optional<CountJson> usual,
      @JsonProperty("spanning") LevelJson level) {

    static FiguresJson of(Released cell) {
      return new FiguresJson(
          cell.cell().area(),
          cell.band(),
          CountJson.of(cell.count()),
          cell.usual().map(CountJson::of),
          new LevelJson(cell.level().mean(), cell.level().low(), cell.level().high()));
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

  record LevelJson(
      @JsonProperty("gemiddelde") double mean,
      @JsonProperty("laag") double low,
      @JsonProperty("hoog") double high) {}

  record ChangeJson(
      @JsonProperty("toestand") AlertState state,
      @JsonProperty("veranderdOp") Instant at,
      @JsonProperty("door") AlertActor by,
      @JsonProperty("reden") Optional<ClosingReason> reason) {

    static ChangeJson of(AlertChange change) {
      return new ChangeJson(change.state(), change.at(), change.by(), change.reason());
    }
  }

  static AlertJson of(ReleasedAlert alert, List<AlertId> related) {
    return new AlertJson(
        alert.id(),
        alert.theme(),
        alert.areas(),
        alert.kind(),
        alert.state(),
        alert.raisedAt(),
        alert.lastSeenAt(),
        alert.urgentFrom(),
        alert.escalatedAt(),
        alert.why(),
        FiguresJson.of(alert.figures()),
        related,
        alert.steps().stream().sorted().toList(),
        alert.history().stream().map(ChangeJson::of).toList());
  }
}
