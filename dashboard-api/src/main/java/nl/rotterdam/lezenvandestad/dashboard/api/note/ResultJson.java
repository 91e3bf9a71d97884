// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api.note;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.search.Breakdown;
import nl.rotterdam.lezenvandestad.dashboard.search.Position;
import nl.rotterdam.lezenvandestad.dashboard.search.SearchResult;

/** What was found. */
record ResultJson(
    @JsonProperty("totaal") int total,
    @JsonProperty("notities") List<NoteJson> notes,
    @JsonProperty("verdeling") BreakdownJson breakdown,
    @JsonProperty("volgende") Optional<String> next) {

  record BreakdownJson(
      @JsonProperty("themas") List<CountJson> themes,
      @JsonProperty("gebieden") List<CountJson> areas,
      @JsonProperty("domeinen") List<CountJson> domains,
      @JsonProperty("spanning") List<CountJson> levels,
      @JsonProperty("dagen") List<CountJson> days) {}

  record CountJson(@JsonProperty("waarde") String value, @JsonProperty("aantal") int notes) {

    static List<CountJson> of(List<Breakdown.Count> counts) {
      return counts.stream().map(count -> new CountJson(count.value(), count.notes())).toList();
    }
  }

  static ResultJson of(SearchResult result) {
    Breakdown spread = result.breakdown();
    return new ResultJson(
        result.total(),
        result.notes().stream().map(NoteJson::of).toList(),
        new BreakdownJson(
            CountJson.of(spread.themes()),
            CountJson.of(spread.areas()),
            CountJson.of(spread.domains()),
            CountJson.of(spread.levels()),
            CountJson.of(spread.days())),
        result.next().map(Position::text));
  }
}
