// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api.note;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.search.TrialResult;
import nl.rotterdam.lezenvandestad.words.theme.Loosened;

/** What a query would find, and what it nearly finds. */
record TrialJson(
    @JsonProperty("totaal") int total,
    @JsonProperty("notities") List<NoteJson> notes,
    @JsonProperty("netNietTotaal") int nearTotal,
    @JsonProperty("netNiet") List<NearJson> near,
    @JsonProperty("vergelijking") Optional<ComparisonJson> comparison) {

  record NearJson(
      @JsonProperty("notitie") NoteJson note, @JsonProperty("als") List<LoosenedJson> wouldMatch) {}

  /** What a query would have to ask less. */
  record LoosenedJson(@JsonProperty("soort") String kind, @JsonProperty("deel") String part) {

    static List<LoosenedJson> of(List<Loosened> loosened) {
      return loosened.stream()
          .map(less -> new LoosenedJson(less.kind().wire(), less.part()))
          .toList();
    }
  }

  record ComparisonJson(
      @JsonProperty("erbij") int more,
      @JsonProperty("eraf") int fewer,
      @JsonProperty("gekozen") int chosen,
      @JsonProperty("gemist") int missed) {}

  static TrialJson of(TrialResult result) {
    return new TrialJson(
        result.total(),
        result.notes().stream().map(NoteJson::of).toList(),
        result.nearTotal(),
        result.near().stream()
            .map(near -> new NearJson(NoteJson.of(near.note()), LoosenedJson.of(near.wouldMatch())))
            .toList(),
        result
            .comparison()
            .map(other ->
                new ComparisonJson(other.more(), other.fewer(), other.chosen(), other.missed())));
  }
}
