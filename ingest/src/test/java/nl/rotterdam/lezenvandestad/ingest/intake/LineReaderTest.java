// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.intake.LineReader.Line;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  @Test
  void theLastLineNeedsNoEndAndAnEmptyBodyHasNoLines() throws IOException {
    assertThat(read("een\r\n\ntwee", StandardCharsets.UTF_8))
        .extracting(line -> line.number() + ":" + line.text().strip())
        .containsExactly("1:een", "2:", "3:twee");
    assertThat(read("", StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aLineThatIsTooLongIsPassedOverAndTheNextIsRead() throws IOException {
    List<Line> lines = read("x".repeat(11) + "\n" + "y".repeat(10), StandardCharsets.UTF_8);

    assertThat(lines.getFirst().fault()).contains("Deze regel is te lang: hooguit 10 bytes.");
    assertThat(lines.getFirst().isBlank()).isFalse();
    assertThat(lines.getLast().text()).isEqualTo("y".repeat(10));
  }

  @Test
  void anotherEncodingIsToldAndAByteOrderMarkIsLeftOut() throws IOException {
    assertThat(read("caf\u00E9", StandardCharsets.ISO_8859_1).getFirst().fault())
        .contains("Deze regel is geen UTF-8.");
    assertThat(read("\uFEFFeen", StandardCharsets.UTF_8).getFirst().text()).isEqualTo("een");
  }

  private static List<Line> read(String body, Charset charset) throws IOException {
    LineReader reader = new LineReader(new ByteArrayInputStream(body.getBytes(charset)), 10);
    List<Line> lines = new ArrayList<>();
    for (Line line = reader.next(); !line.isEnd(); line = reader.next()) {
      lines.add(line);
    }
    return lines;
  }
}
