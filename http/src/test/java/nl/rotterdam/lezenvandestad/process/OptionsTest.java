// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

  private static final List<String> NAMED = List.of("--poort", "--data");
  private static final List<String> SWITCHES = List.of("--zonder-demo");

  @Test
  void optionsAndSwitchesAreRead() {
    Options options = Options.read(List.of("--poort", "9000", "--zonder-demo"), NAMED, SWITCHES);

    assertThat(options.number("--poort")).contains(9000);
    assertThat(options.has("--zonder-demo")).isTrue();
    assertThat(options.value("--data")).isEmpty();
  }

  @Test
  void whatIsNotKnownOrHasNoValueIsToldWithWhatIsKnown() {
    for (List<String> wrong : List.of(List.of("--port", "1"), List.of("--poort"), List.of("x"))) {
      assertThatThrownBy(() -> Options.read(wrong, NAMED, SWITCHES))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("--data, --poort, --zonder-demo");
    }
  }

  @Test
  void aPortIsANumber() {
    Options options = Options.read(List.of("--poort", "tachtig"), NAMED, SWITCHES);

    assertThatThrownBy(() -> options.number("--poort"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--poort");
  }
}
