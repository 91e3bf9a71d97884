// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DpiaTest {

  private static final Path PROJECT = Path.of("..");
  private static final Pattern FILE = Pattern.compile("`([\\w./-]+/[\\w./-]+\\.\\w+)`");

  @ParameterizedTest
  @ValueSource(strings = {"docs/dpia.md", "docs/bewaartermijnen.md"})
  void everyMeasurePointsAtAFileThatIsThere(String document) throws IOException {
    List<String> named =
        FILE.matcher(Files.readString(PROJECT.resolve(document)))
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(named)
        .isNotEmpty()
        .allSatisfy(file -> assertThat(PROJECT.resolve(file)).as(document).exists());
  }
}
