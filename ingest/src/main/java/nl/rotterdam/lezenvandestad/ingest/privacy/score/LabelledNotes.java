// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.score;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads marked notes, one JSON object a line: {@code {"id","text","spans":[{"start","end","type"}]}}.
 * Other fields are passed over. Messages are in Dutch, name the line and never quote it.
 */
public final class LabelledNotes {

  /** What {@code start} and {@code end} count. */
  public enum Offsets {
    /** UTF-16 code units, as the intake's API and Java and JavaScript count. */
    CODE_UNITS,
    /** Unicode code points, as Python counts: an emoji is one. */
    CODE_POINTS
  }

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Offsets offsets;

  /** A reader of files whose spans are counted this way. */
  public LabelledNotes(Offsets offsets) {
    this.offsets = offsets;
  }

  /**
   * Reads a file; empty lines are passed over.
   *
   * @throws IllegalArgumentException when it cannot be read, a line is no labelled note, or there
   *     is none
   */
  public List<LabelledNote> read(Path file) throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new IllegalArgumentException("Dit bestand kan niet gelezen worden: " + file);
    }
    try {
      return read(Files.readAllLines(file));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("Dit bestand is geen UTF-8: " + file, e);
    }
  }

  List<LabelledNote> read(List<String> lines) {
    List<LabelledNote> notes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        notes.add(note(lines.get(i), "Regel " + (i + 1)));
      }
    }
    if (notes.isEmpty()) {
      throw new IllegalArgumentException("Dit bestand heeft geen notities.");
    }
    return List.copyOf(notes);
  }

  private LabelledNote note(String line, String where) {
    JsonNode json = json(line, where);
    JsonNode id = json.path("id");
    JsonNode text = json.path("text");
    JsonNode marked = json.path("spans");
    if (!id.isValueNode() || id.isNull() || !text.isString() || !marked.isArray()) {
      throw new IllegalArgumentException(where + ": verwacht \"id\", \"text\" en \"spans\".");
    }
    List<LabelledSpan> spans = new ArrayList<>();
    for (JsonNode span : marked) {
      spans.add(span(span, text.asString(), where + ", span " + (spans.size() + 1)));
    }
    return new LabelledNote(id.asString(), text.asString(), spans);
  }

  private static JsonNode json(String line, String where) {
    try {
      return MAPPER.readTree(line);
    } catch (JacksonException quotesItsInput) {
      throw new IllegalArgumentException(where + ": geen geldige JSON.");
    }
  }

  private LabelledSpan span(JsonNode json, String text, String where) {
    FindingKind kind = kind(json.path("type").asString(""), where);
    int start = json.path("start").asInt(-1);
    int end = json.path("end").asInt(-1);
    if (start < 0 || end <= start || end > length(text)) {
      throw new IllegalArgumentException(
          where + ": verwacht \"start\" en \"end\" in de tekst, met \"start\" voor \"end\".");
    }
    return new LabelledSpan(kind, position(text, start), position(text, end));
  }

  private static FindingKind kind(String type, String where) {
    return Arrays.stream(FindingKind.values())
        .filter(kind -> kind.wire().equals(type))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(where + ": verwacht \"type\" uit: " + kinds()));
  }

  private static String kinds() {
    return Arrays.stream(FindingKind.values())
        .map(FindingKind::wire)
        .collect(Collectors.joining(", "));
  }

  private int length(String text) {
    return switch (offsets) {
      case CODE_UNITS -> text.length();
      case CODE_POINTS -> text.codePointCount(0, text.length());
    };
  }

  private int position(String text, int offset) {
    return switch (offsets) {
      case CODE_UNITS -> offset;
      case CODE_POINTS -> text.offsetByCodePoints(0, offset);
    };
  }
}
