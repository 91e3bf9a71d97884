// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.model.access.Role;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** {@code ./lezen sleutel ROL}: makes a key and the lines for the file of keys. */
final class KeyCommand {

  private static final int BYTES = 24;

  private final Console console;

  KeyCommand(Console console) {
    this.console = console;
  }

  void run(List<String> arguments) {
    Role role =
        WireWord.find(Role.class, arguments.isEmpty() ? "" : arguments.getFirst())
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "Gebruik: ./lezen sleutel " + String.join("|", WireWord.words(Role.class))));
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    console.say("De sleutel, voor wie hem krijgt (wij bewaren hem niet):");
    console.say("  " + key);
    console.say("Voor het bestand bij server.toegang:");
    console.say("sleutels:");
    console.say("  - {rol: " + role.wire() + ", sha256: " + AccessPolicy.hashOf(key) + "}");
  }
}
