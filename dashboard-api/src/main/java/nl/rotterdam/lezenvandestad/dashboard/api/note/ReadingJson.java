// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api.note;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.words.theme.QueryReading;

/** Why a note is of a theme, or nearly is. */
record ReadingJson(
    @JsonProperty("thema") ThemeId theme,
    @JsonProperty("past") boolean matches,
    @JsonProperty("delen") List<PartJson> parts,
    @JsonProperty("netNiet") List<TrialJson.LoosenedJson> wouldMatch) {

  record PartJson(
      @JsonProperty("deel") String part, @JsonProperty("woorden") List<NoteJson.PlaceJson> words) {}

  static ReadingJson of(ThemeId theme, QueryReading reading) {
    return new ReadingJson(
        theme,
        reading.matches(),
        reading.parts().stream()
            .map(part -> new PartJson(part.text(), NoteJson.PlaceJson.of(part.words())))
            .toList(),
        TrialJson.LoosenedJson.of(reading.wouldMatch()));
  }
}
