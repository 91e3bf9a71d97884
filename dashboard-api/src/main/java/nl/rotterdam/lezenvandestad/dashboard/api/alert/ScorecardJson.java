// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api.alert;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.scorecard.Score;
import nl.rotterdam.lezenvandestad.dashboard.scorecard.Scorecard;

/** The scorecard on the wire; what rests on too few is left out. */
record ScorecardJson(
    @JsonProperty("beginOp") Instant from,
    @JsonProperty("eindOp") Instant until,
    @JsonProperty("minstensBeoordeeld") int enough,
    @JsonProperty("samen") ScoreJson all,
    @JsonProperty("perSoort") List<OfGroup> byKind,
    @JsonProperty("perThema") List<OfGroup> byTheme) {

  record ScoreJson(
      @JsonProperty("waarschuwingen") int raised,
      @JsonProperty("beoordeeld") int judged,
      @JsonProperty("terecht") int right,
      @JsonProperty("precisie") Optional<Double> precision,
      @JsonProperty("perWeek") Optional<Double> perWeek,
      @JsonProperty("tijdTotBekeken") Optional<Duration> firstLook,
      @JsonProperty("tijdTotInzet") Optional<Duration> lead) {

    static ScoreJson of(Score score) {
      return new ScoreJson(
          score.raised(),
          score.judged(),
          score.right(),
          score.precision(),
          score.perWeek(),
          score.firstLook(),
          score.lead());
    }
  }

  record OfGroup(@JsonProperty("groep") String group, @JsonProperty("score") ScoreJson score) {}

  static ScorecardJson of(Scorecard card) {
    return new ScorecardJson(
        card.from(),
        card.until(),
        Score.ENOUGH,
        ScoreJson.of(card.all()),
        card.byKind().entrySet().stream()
            .map(entry -> new OfGroup(entry.getKey().wire(), ScoreJson.of(entry.getValue())))
            .toList(),
        groups(card.byTheme()));
  }

  private static List<OfGroup> groups(Map<?, Score> scores) {
    return scores.entrySet().stream()
        .map(entry -> new OfGroup(entry.getKey().toString(), ScoreJson.of(entry.getValue())))
        .toList();
  }
}
