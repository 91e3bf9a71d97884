// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the word that a misspelt one was meant as: a letter too many, too few or wrong, or two
 * letters swapped. Only a word that nobody knows is looked up, only among words of at least eight
 * letters, and only when it begins with the same letter and exactly one word is that near. Shorter
 * words are near too many others, as "messen" is to "mensen" and "stoken" to "staken".
 *
 * <p>Each word is kept under itself and itself less any one letter; two words at one edit share
 * such a form (the symmetric delete algorithm of W. Garbe). Thread-safe: {@link #learn} replaces
 * what there was at once.
 */
public final class Spelling {

  /** The fewest letters of a word that is recognised behind a slip. */
  public static final int SHORTEST = 8;

  private record Known(Set<String> words, Map<String, Set<String>> byForm) {}

  private final Set<String> correct;
  private final Set<String> taught;
  private volatile Known known = new Known(Set.of(), Map.of());

  /** Knows the words of the vocabulary. */
  public Spelling(Vocabulary vocabulary) {
    taught = new HashSet<>(vocabulary.parts());
    taught.addAll(vocabulary.stems().keySet());
    taught.addAll(vocabulary.synonyms().keySet());
    taught.addAll(vocabulary.synonyms().values());
    correct = vocabulary.correct();
    learn(Set.of());
  }

  /**
   * From now on slips are looked up among these words too, in lower case and without accents; they
   * replace those of an earlier call.
   */
  public void learn(Collection<String> more) {
    Set<String> words = new HashSet<>(taught);
    words.addAll(more);
    Map<String, Set<String>> byForm = new HashMap<>();
    for (String word : words) {
      if (word.length() >= SHORTEST) {
        forms(word).forEach(form -> byForm.computeIfAbsent(form, f -> new TreeSet<>()).add(word));
      }
    }
    known = new Known(Set.copyOf(words), byForm);
  }

  /** The one word this was probably meant as; empty when it is a word itself or near to none. */
  Set<String> meant(String word) {
    Known now = known;
    if (word.length() < SHORTEST - 1 || correct.contains(word) || isForm(word, now.words())) {
      return Set.of();
    }
    Set<String> near = new TreeSet<>();
    for (String form : forms(word)) {
      for (String candidate : now.byForm().getOrDefault(form, Set.of())) {
        if (candidate.charAt(0) == word.charAt(0) && isOneEdit(word, candidate)) {
          near.add(candidate);
        }
      }
    }
    return near.size() == 1 ? near : Set.of();
  }

  /** A known word with a Dutch ending, or less one: "huurder", "huurders". */
  private static boolean isForm(String word, Set<String> words) {
    if (words.contains(word)) {
      return true;
    }
    for (int less = 1; less <= 2; less++) {
      if (words.contains(word.substring(0, word.length() - less))) {
        return true;
      }
    }
    return words.contains(word + "e") || words.contains(word + "s") || words.contains(word + "n");
  }

  private static Set<String> forms(String word) {
    Set<String> forms = new HashSet<>();
    forms.add(word);
    for (int i = 0; i < word.length(); i++) {
      forms.add(word.substring(0, i) + word.substring(i + 1));
    }
    return forms;
  }

  private static boolean isOneEdit(String one, String other) {
    int start = 0;
    int shortest = Math.min(one.length(), other.length());
    while (start < shortest && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    String a = one.substring(start);
    String b = other.substring(start);
    return switch (a.length() - b.length()) {
      case 0 -> !a.isEmpty() && (a.substring(1).equals(b.substring(1)) || isSwap(a, b));
      case 1 -> a.substring(1).equals(b);
      case -1 -> b.substring(1).equals(a);
      default -> false;
    };
  }

  private static boolean isSwap(String a, String b) {
    return a.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0)
        && a.substring(2).equals(b.substring(2));
  }
}
