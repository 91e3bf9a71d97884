// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.analysis;

import java.util.Map;
import java.util.Set;

/**
 * What the analyzer knows of words, from {@code config/taal.yaml}. Immutable; all in lower case.
 *
 * @param parts the words that compounds are taken apart into
 * @param stems words whose stem the rules get wrong, with the right one
 * @param synonyms words, street language among them, with the word that is searched instead
 */
public record Vocabulary(
    Set<String> parts, Map<String, String> stems, Map<String, String> synonyms) {

  public Vocabulary {
    parts = Set.copyOf(parts);
    stems = Map.copyOf(stems);
    synonyms = Map.copyOf(synonyms);
  }
}
