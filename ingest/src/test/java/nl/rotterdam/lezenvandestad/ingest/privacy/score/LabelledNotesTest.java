// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.score.LabelledNotes.Offsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledNotesTest {

  private static final String CLEAN = "{\"id\":\"a\",\"text\":\"rustig\",\"spans\":[]}";

  private final LabelledNotes reader = new LabelledNotes(Offsets.CODE_UNITS);

  @Test
  void aLineIsANoteWithItsSpans() {
    String line =
        """
        {"id":7,"text":"dag Piet","spans":[{"start":4,"end":8,"type":"naam"}],"bron":"x"}""";

    assertThat(reader.read(List.of(CLEAN, "", line)))
        .containsExactly(
            new LabelledNote("a", "rustig", List.of()),
            new LabelledNote("7", "dag Piet", List.of(new LabelledSpan(FindingKind.NAAM, 4, 8))));
  }

  @ParameterizedTest
  @CsvSource({"CODE_UNITS,5,9", "CODE_POINTS,4,8"})
  void anEmojiIsTwoCodeUnitsAndOneCodePoint(Offsets offsets, int start, int end) {
    String line =
        "{\"id\":1,\"text\":\"😀 a Piet\",\"spans\":[{\"start\":%d,\"end\":%d,\"type\":\"naam\"}]}"
            .formatted(start, end);

    LabelledNote note = new LabelledNotes(offsets).read(List.of(line)).getFirst();

    LabelledSpan span = note.spans().getFirst();
    assertThat(note.text().substring(span.start(), span.end())).isEqualTo("Piet");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "geheim|geen geldige JSON",
        "{'text':'geheim','spans':[]}|verwacht \"id\"",
        "{'id':'x','text':'geheim'}|verwacht \"id\"",
        "{'id':'x','text':'geheim','spans':[{'start':0,'end':7,'type':'naam'}]}|in de tekst",
        "{'id':'x','text':'geheim','spans':[{'start':3,'end':3,'type':'naam'}]}|in de tekst",
        "{'id':'x','text':'geheim','spans':[{'start':-1,'end':3,'type':'naam'}]}|in de tekst",
        "{'id':'x','text':'geheim','spans':[{'start':0,'type':'naam'}]}|in de tekst",
        "{'id':'x','text':'geheim','spans':[{'start':0,'end':3,'type':'geheim'}]}|persoonsbeschr",
      })
  void aMistakeIsToldByLineAndNeverQuoted(String line, String says) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader.read(List.of(CLEAN, "", line.replace('\'', '"'))))
        .withMessageStartingWith("Regel 3")
        .withMessageContaining(says)
        .withMessageNotContaining("geheim")
        .withNoCause();
  }

  @Test
  void aFileMustBeThereInUtf8AndHoldNotes(@TempDir Path folder) throws IOException {
    Path latin = Files.write(folder.resolve("latin"), new byte[] {'"', (byte) 0xE9, '"'});
    Path empty = Files.createFile(folder.resolve("leeg"));

    for (Path file : List.of(folder, folder.resolve("weg"), latin, empty)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> reader.read(file))
          .withMessageStartingWith("Dit bestand");
    }
  }
}
