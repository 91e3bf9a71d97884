// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A note that we wrote, with the themes that a professional would choose for it, maybe none. */
record LabelledNote(String id, String text, Set<ThemeId> themes) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Which half of the notes queries may be written against. */
  enum Half {
    DEVELOPMENT("ontwikkel"),
    HELD_BACK("achtergehouden");

    private final String file;

    Half(String file) {
      this.file = file;
    }
  }

  /** The notes of this half, in the order of their ids. */
  static List<LabelledNote> read(Half half) {
    try (InputStream in =
        Objects.requireNonNull(
            LabelledNote.class.getResourceAsStream("/themas/" + half.file + ".jsonl"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(LabelledNote::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledNote parse(String line) {
    JsonNode note = JSON.readTree(line);
    return new LabelledNote(
        note.get("id").asString(),
        note.get("notitie").asString(),
        note.get("themas")
            .valueStream()
            .map(theme -> new ThemeId(theme.asString()))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The half it belongs to by its id alone, so that nobody chose. */
  Half half() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return (hash[0] & 1) == 0 ? Half.DEVELOPMENT : Half.HELD_BACK;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
