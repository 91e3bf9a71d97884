// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.score;

import java.util.List;
import java.util.OptionalDouble;
import nl.rotterdam.lezenvandestad.ingest.privacy.score.Counts;
import nl.rotterdam.lezenvandestad.ingest.privacy.score.LabelledSpan;
import nl.rotterdam.lezenvandestad.ingest.privacy.score.Score;
import nl.rotterdam.lezenvandestad.ingest.privacy.score.ScoredNote;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A score as JSON. Shares are from 0 to 1, and null where there is nothing to take a share of. */
public final class ScoreJson {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final ObjectNode root = MAPPER.createObjectNode();

  /** The score, and how many notes per second were read. */
  public ScoreJson(Score score, double notesPerSecond) {
    root.put("notities", score.notes());
    ObjectNode kinds = root.putObject("soorten");
    score.byKind().forEach((kind, counts) -> put(kinds.putObject(kind.wire()), counts));
    put(root.putObject("hard"), score.hard());
    put(root.putObject("alle"), score.all());
    ObjectNode clean = root.putObject("tenOnrechteGeweigerd");
    clean.put("schoneNotities", score.cleanNotes());
    clean.put("geweigerd", score.wronglyRefused());
    share(clean, "aandeel", score.shareWronglyRefused());
    root.put("notitiesPerSeconde", Math.round(notesPerSecond));
  }

  /** Adds what went wrong, with the text of each note. */
  public ScoreJson withMisses(List<ScoredNote> wrong) {
    var misses = root.putArray("missers");
    for (ScoredNote note : wrong) {
      ObjectNode miss = misses.addObject();
      miss.put("id", note.note().id());
      miss.put("text", note.note().text());
      miss.put("tenOnrechteGeweigerd", note.wronglyRefused());
      var missed = miss.putArray("gemist");
      for (LabelledSpan span : note.missed()) {
        missed
            .addObject()
            .put("start", span.start())
            .put("end", span.end())
            .put("type", span.kind().wire());
      }
    }
    return this;
  }

  /** On several lines. */
  public String text() {
    return root.toPrettyString();
  }

  private static void put(ObjectNode json, Counts counts) {
    json.put("gemarkeerd", counts.labelled());
    json.put("gevonden", counts.found());
    json.put("vondsten", counts.findings());
    json.put("terecht", counts.right());
    share(json, "recall", counts.recall());
    share(json, "precision", counts.precision());
    share(json, "f2", counts.f2());
  }

  private static void share(ObjectNode json, String name, OptionalDouble share) {
    share.ifPresentOrElse(value -> json.put(name, value), () -> json.putNull(name));
  }
}
