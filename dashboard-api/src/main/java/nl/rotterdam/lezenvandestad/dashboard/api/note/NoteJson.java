// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api.note;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.search.FoundNote;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.Note;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.words.theme.NoteWord;

/** A note that was found, with what its report says; without the id of that report. */
record NoteJson(
    @JsonProperty("id") String id,
    @JsonProperty("waargenomenOp") Instant observedAt,
    @JsonProperty("gebied") AreaId area,
    @JsonProperty("domein") Domain domain,
    @JsonProperty("themas") List<ThemeId> themes,
    @JsonProperty("spanning") int level,
    @JsonProperty("richting") Optional<Direction> direction,
    @JsonProperty("aard") Kind kind,
    @JsonProperty("notitie") Note note,
    @JsonProperty("treffers") List<PlaceJson> words) {

  /** A part of the note, in UTF-16 code units. */
  record PlaceJson(@JsonProperty("begin") int from, @JsonProperty("einde") int to) {

    static List<PlaceJson> of(List<NoteWord> words) {
      return words.stream().map(word -> new PlaceJson(word.from(), word.to())).toList();
    }
  }

  static NoteJson of(FoundNote found) {
    Sfeerbeeld report = found.report();
    return new NoteJson(
        Handles.text(found.handle()),
        report.observedAt(),
        report.area(),
        report.domain(),
        report.themes(),
        report.level().number(),
        report.direction(),
        report.kind(),
        report.note().orElseThrow(),
        PlaceJson.of(found.words()));
  }
}
