// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.util.List;
import nl.rotterdam.lezenvandestad.http.Access;
import nl.rotterdam.lezenvandestad.http.Problem;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;
import nl.rotterdam.lezenvandestad.http.Refusal;
import nl.rotterdam.lezenvandestad.http.RouteTable;
import nl.rotterdam.lezenvandestad.model.report.Note;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;
import nl.rotterdam.lezenvandestad.words.theme.NoteWord;
import nl.rotterdam.lezenvandestad.words.theme.ThemeMatch;
import nl.rotterdam.lezenvandestad.words.theme.ThemeMatcher;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Tells someone who writes a note which themes it seems to be about. The note has not passed the
 * privacy gate: it stays in memory for as long as the answer takes, and is neither kept, counted
 * nor logged. Thread-safe.
 */
public final class SuggestionApi implements RouteTable {

  /** A note takes at most six bytes a character, as escaped Unicode; the rest is for its frame. */
  private static final int MOST_BYTES = 6 * Note.MAX_LENGTH + 100;

  private static final String NOTE = "notitie";

  private final ThemeMatcher matcher;

  /** Suggests the themes that this matcher finds. */
  public SuggestionApi(ThemeMatcher matcher) {
    this.matcher = matcher;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.post("/v1/themas/_suggestie", this::suggest, Access.MELDER);
  }

  /** What the writer may choose from, sorted by theme. */
  record Suggestions(@JsonProperty("themas") List<Suggestion> themes) {}

  /** A theme, and the words of the note that are why, in their order. */
  record Suggestion(
      @JsonProperty("thema") ThemeId theme, @JsonProperty("woorden") List<Word> words) {

    static Suggestion of(ThemeMatch match) {
      return new Suggestion(match.theme(), match.words().stream().map(Word::of).toList());
    }
  }

  /** A word and its place, in UTF-16 code units as the writer typed it. */
  record Word(
      @JsonProperty("tekst") String text,
      @JsonProperty("begin") int from,
      @JsonProperty("einde") int to) {

    static Word of(NoteWord word) {
      return new Word(word.text(), word.from(), word.to());
    }
  }

  private void suggest(Context context) throws IOException {
    String note = note(context.bodyInputStream().readNBytes(MOST_BYTES + 1));
    context.json(new Suggestions(matcher.explain(note).stream().map(Suggestion::of).toList()));
  }

  private static String note(byte[] body) {
    if (body.length > MOST_BYTES) {
      throw Refusals.tooLarge(MOST_BYTES);
    }
    JsonNode note;
    try {
      note = ContractJson.mapper().readTree(body).path(NOTE);
    } catch (JacksonException broken) {
      // The parser's message may quote the note: it goes no further.
      throw invalid("", "Dit is geen geldige JSON.");
    }
    if (!note.isString() || note.stringValue().length() > Note.MAX_LENGTH) {
      throw invalid(NOTE, "Dit moet een tekst van hooguit " + Note.MAX_LENGTH + " tekens zijn.");
    }
    return note.stringValue();
  }

  private static Refusal invalid(String field, String message) {
    return new Refusal(Problem.invalid(List.of(new FieldError(field, message))));
  }
}
