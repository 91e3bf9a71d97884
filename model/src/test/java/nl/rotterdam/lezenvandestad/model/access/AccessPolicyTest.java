// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy.HashedKey;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessPolicyTest {

  private static final AccessPolicy POLICY =
      new AccessPolicy.Keys(
          List.of(
              new HashedKey(Role.KERNGROEP, AccessPolicy.hashOf("kerngroep-key")),
              new HashedKey(Role.MELDER, AccessPolicy.hashOf("melder-key"))));

  @Test
  void aKeyOpensItsOwnRoleAndNoOther() {
    assertThat(POLICY.allows(Role.KERNGROEP, "Bearer kerngroep-key")).isTrue();
    assertThat(POLICY.allows(Role.KERNGROEP, basic("wie-dan-ook", "kerngroep-key"))).isTrue();
    assertThat(POLICY.allows(Role.MELDER, "Bearer kerngroep-key")).isFalse();
    assertThat(POLICY.allows(Role.BEHEER, "Bearer kerngroep-key")).isFalse();
  }

  @Test
  void nothingOpensWithoutAKey() {
    for (String shown : List.of("", "Bearer ", "Bearer x", "Basic !!", "kerngroep-key")) {
      assertThat(POLICY.allows(Role.KERNGROEP, shown)).as(shown).isFalse();
    }
  }

  @Test
  void aFileOfKeysIsReadAndItsMistakesAreTold(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("toegang.yaml");
    String hash = AccessPolicy.hashOf("geheim");
    Files.writeString(
        file,
        "sleutels:\n  - {rol: melder, sha256: " + hash + "}\n  - {rol: baas, sha256: kort}\n");
    ConfigProblems problems = new ConfigProblems();

    AccessPolicy policy = AccessPolicy.read(file, problems);

    assertThat(policy.allows(Role.MELDER, "Bearer geheim")).isTrue();
    assertThat(problems.all()).hasSize(2);
    assertThat(problems.all().getFirst().message()).contains("melder, kerngroep, beheer");
  }

  private static String basic(String user, String key) {
    byte[] pair = (user + ":" + key).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }
}
