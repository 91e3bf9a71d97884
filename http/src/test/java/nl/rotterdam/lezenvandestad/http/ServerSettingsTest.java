// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.model.config.ConfigFile;
import nl.rotterdam.lezenvandestad.model.config.ConfigNode;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerSettingsTest {

  private final ConfigProblems problems = new ConfigProblems();

  @Test
  void anOpenServerListensToThisMachineAlone() {
    assertThatThrownBy(() -> new ServerSettings("0.0.0.0", 80, 81, new AccessPolicy.Open()))
        .isInstanceOf(IllegalArgumentException.class);

    ServerSettings.read(
        node("{adres: 0.0.0.0, poort: 80, beheerpoort: 81}"), Path.of("."), problems);

    assertThat(problems.all()).hasSize(1);
    assertThat(problems.all().getFirst().key()).isEqualTo("adres");
    assertThat(problems.all().getFirst().message()).contains("toegang");
  }

  @Test
  void withKeysAnyAddressWillDo(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("toegang.yaml"),
        "sleutels:\n  - {rol: melder, sha256: " + AccessPolicy.hashOf("geheim") + "}\n");

    ServerSettings settings =
        ServerSettings.read(
            node("{adres: 0.0.0.0, poort: 80, beheerpoort: 81, toegang: toegang.yaml}"),
            folder,
            problems);

    assertThat(problems.all()).isEmpty();
    assertThat(settings.host()).isEqualTo("0.0.0.0");
    assertThat(settings.access()).isInstanceOf(AccessPolicy.Keys.class);
  }

  private ConfigNode node(String yaml) {
    return ConfigFile.parse("lezen.yaml", new StringReader(yaml), problems);
  }
}
