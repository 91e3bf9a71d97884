// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.analysis;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.model.config.ConfigFile;
import nl.rotterdam.lezenvandestad.model.config.ConfigNode;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Reads {@code taal.yaml} into a {@link Vocabulary}. */
public final class VocabularyFile {

  private static final String IS = " = ";

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
            words(root, "woorddelen"),
            pairs(root, "stammen"),
            pairs(root, "synoniemen"),
            words(root, "geenTikfout"));
    root.refuseUnread();
    return problems.all().size() > before ? Optional.empty() : Optional.of(vocabulary);
  }

  private static Set<String> words(ConfigNode root, String key) {
    return root.texts(key).stream().map(VocabularyFile::plain).collect(Collectors.toSet());
  }

  private static Map<String, String> pairs(ConfigNode root, String key) {
    Map<String, String> pairs = new HashMap<>();
    for (String line : root.texts(key)) {
      int is = line.indexOf(IS);
      if (is <= 0) {
        root.problem(key, "verwacht: woord = woord");
        continue;
      }
      String word = plain(line.substring(0, is));
      if (pairs.put(word, plain(line.substring(is + IS.length()))) != null) {
        root.problem(key, "'" + word + "' komt twee keer voor");
      }
    }
    return pairs;
  }

  /** As the analyzers see it: "Oekraïners" and "oekrainers" are one word. */
  public static String plain(String text) {
    char[] letters = text.strip().toLowerCase(Locale.ROOT).toCharArray();
    char[] folded = new char[4 * letters.length];
    int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
    return new String(folded, 0, length);
  }
}
