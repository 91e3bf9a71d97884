// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * A list of words, or of phrases, folded.
 *
 * @param words in lower case and without accents
 */
public record WordSet(Set<String> words) {

  public WordSet {
    words = Set.copyOf(words);
  }

  public boolean contains(String folded) {
    return words.contains(folded);
  }

  /**
   * The sections of a word list beside this package: {@code [section]} on a line of its own, words
   * between spaces or, in a list of phrases, between commas; {@code #} begins a comment.
   */
  static Map<String, WordSet> sections(String resource, String separator) {
    Map<String, StringBuilder> texts = new LinkedHashMap<>();
    StringBuilder section = new StringBuilder();
    for (String line : lines(resource)) {
      String text = line.replaceFirst("#.*", "").strip();
      if (text.startsWith("[")) {
        section =
            texts.computeIfAbsent(text.substring(1, text.length() - 1), _ -> new StringBuilder());
      } else {
        section.append(text).append(separator);
      }
    }
    return texts.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> of(each.getValue(), separator)));
  }

  private static WordSet of(StringBuilder text, String separator) {
    return new WordSet(
        Stream.of(text.toString().split(separator, -1))
            .map(word -> NormalisedText.of(word.strip()).folded())
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toSet()));
  }

  private static List<String> lines(String resource) {
    try (InputStream stream =
        Objects.requireNonNull(WordSet.class.getResourceAsStream(resource), resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("a word list cannot be read: " + resource, e);
    }
  }
}
