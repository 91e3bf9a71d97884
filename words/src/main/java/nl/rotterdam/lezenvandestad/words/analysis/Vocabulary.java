// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.analysis;

import java.util.Map;
import java.util.Set;

/**
 * What the analyzers know of words, from {@code config/taal.yaml}. Immutable; all in lower case and
 * without accents.
 *
 * @param parts the words that compounds are taken apart into
 * @param stems words whose stem the rules get wrong, with the right one
 * @param synonyms words, street language among them, with the word that finds them too
 * @param correct words that look like a slip of another word and are none
 */
public record Vocabulary(
    Set<String> parts,
    Map<String, String> stems,
    Map<String, String> synonyms,
    Set<String> correct) {

  public Vocabulary {
    parts = Set.copyOf(parts);
    stems = Map.copyOf(stems);
    synonyms = Map.copyOf(synonyms);
    correct = Set.copyOf(correct);
  }
}
