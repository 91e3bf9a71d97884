// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.analysis;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.config.ConfigFile;
import nl.rotterdam.lezenvandestad.model.config.ConfigNode;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;

/** Reads {@code taal.yaml} into a {@link Vocabulary}. */
public final class VocabularyFile {

  private VocabularyFile() {}

  /**
   * The vocabulary in this file.
   *
   * @param problems gets every mistake; the caller ends with {@link ConfigProblems#throwIfAny()}
   * @return the vocabulary, or empty when a mistake was found
   */
  public static Optional<Vocabulary> read(Path file, ConfigProblems problems) {
    int before = problems.all().size();
    ConfigNode root = ConfigFile.read(file, problems);
    Vocabulary vocabulary =
        new Vocabulary(
            new HashSet<>(root.texts("woorddelen")),
            pairs(root, "stammen"),
            pairs(root, "synoniemen"));
    root.refuseUnread();
    return problems.all().size() > before ? Optional.empty() : Optional.of(vocabulary);
  }

  private static Map<String, String> pairs(ConfigNode root, String key) {
    Map<String, String> pairs = new HashMap<>();
    for (String line : root.texts(key)) {
      int is = line.indexOf(" = ");
      if (is <= 0) {
        root.problem(key, "verwacht: woord = woord");
      } else if (pairs.put(line.substring(0, is).strip(), line.substring(is + 3).strip()) != null) {
        root.problem(key, "'" + line.substring(0, is) + "' komt twee keer voor");
      }
    }
    return pairs;
  }
}
