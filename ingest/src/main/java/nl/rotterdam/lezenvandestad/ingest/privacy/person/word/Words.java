// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The words of a note, in order. A word is a run of letters and digits. */
public final class Words {

  private final String text;
  private final List<Word> words;

  private Words(String text, List<Word> words) {
    this.text = text;
    this.words = words;
  }

  /** The words of this normalised text. */
  public static Words in(String text) {
    List<Word> words = new ArrayList<>();
    int sentence = 0;
    boolean first = true;
    for (int at = 0; at < text.length(); ) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        if (".!?\n".indexOf(text.charAt(at)) >= 0 && !first) {
          sentence++;
          first = true;
        }
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      String word = text.substring(at, end);
      words.add(new Word(at, end, word, folded(word), sentence, first));
      first = false;
      at = end;
    }
    return new Words(text, List.copyOf(words));
  }

  private static String folded(String word) {
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 0x7F) {
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
      }
    }
    return lower;
  }

  /** The text they stand in. */
  public String text() {
    return text;
  }

  /** All of them, in order. */
  public List<Word> all() {
    return words;
  }
}
