// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.access;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.config.ConfigFile;
import nl.rotterdam.lezenvandestad.model.config.ConfigNode;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** Decides which role a caller has. Immutable. */
public sealed interface AccessPolicy {

  /** Whether a caller with this Authorization header (empty when there is none) has the role. */
  boolean allows(Role role, String authorization);

  /** Everyone may do everything: for the loopback address alone. */
  record Open() implements AccessPolicy {
    @Override
    public boolean allows(Role role, String authorization) {
      return true;
    }
  }

  /**
   * A caller has the role whose key it shows, as {@code Bearer key} or as the password of {@code
   * Basic}; the user name is not looked at.
   */
  record Keys(List<HashedKey> keys) implements AccessPolicy {

    public Keys {
      keys = List.copyOf(keys);
    }

    @Override
    public boolean allows(Role role, String authorization) {
      byte[] shown = sha256(keyIn(authorization));
      boolean allowed = false;
      for (HashedKey key : keys) {
        // No early return: the time taken does not tell which key came close.
        allowed |=
            key.role() == role
                && MessageDigest.isEqual(HexFormat.of().parseHex(key.sha256()), shown);
      }
      return allowed;
    }

    private static String keyIn(String authorization) {
      if (authorization.startsWith("Bearer ")) {
        return authorization.substring("Bearer ".length()).strip();
      }
      if (authorization.startsWith("Basic ")) {
        return password(authorization.substring("Basic ".length()).strip());
      }
      return "";
    }

    private static String password(String base64) {
      try {
        String pair = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        return pair.substring(pair.indexOf(':') + 1);
      } catch (IllegalArgumentException notBase64) {
        return "";
      }
    }
  }

  /**
   * A role and the SHA-256 of its key in hex; keys are long and random, so that no slow hash is
   * needed.
   */
  record HashedKey(Role role, String sha256) {}

  /** The keys in this file: a list {@code sleutels} of {@code rol} and {@code sha256}. */
  static AccessPolicy read(Path file, ConfigProblems problems) {
    ConfigNode root = ConfigFile.read(file, problems);
    List<HashedKey> keys = new ArrayList<>();
    for (ConfigNode node : root.sections("sleutels")) {
      Role role = Role.of(node.choice("rol", WireWord.words(Role.class)));
      node.parsed("sha256", "64 hexadecimale tekens", AccessPolicy::hash)
          .ifPresent(hash -> keys.add(new HashedKey(role, hash)));
      node.refuseUnread();
    }
    if (keys.isEmpty()) {
      root.problem("sleutels", "verwacht: minstens een sleutel");
    }
    root.refuseUnread();
    return new Keys(keys);
  }

  /** The hash of a key, as it stands in the file. */
  static String hashOf(String key) {
    return HexFormat.of().formatHex(sha256(key));
  }

  private static Optional<String> hash(String text) {
    return text.matches("[0-9a-f]{64}") ? Optional.of(text) : Optional.empty();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
