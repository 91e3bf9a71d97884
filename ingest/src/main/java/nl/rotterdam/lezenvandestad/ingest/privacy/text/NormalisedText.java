// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as the detectors see it: compatibility forms made plain (NFKC), characters that cannot be
 * seen left out, all spaces, all hyphens and dashes, and all scripts' digits the same. It knows
 * where each of its characters stood.
 */
public final class NormalisedText {

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private NormalisedText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** The text as the detectors see it. */
  public static NormalisedText of(String original) {
    StringBuilder text = new StringBuilder(original.length());
    int[] starts = new int[original.length() + 16];
    int[] ends = new int[starts.length];
    for (int at = 0; at < original.length(); ) {
      int after = at + Character.charCount(original.codePointAt(at));
      String plain = plain(original, at, after);
      int needed = text.length() + plain.length();
      if (needed > starts.length) {
        starts = Arrays.copyOf(starts, 2 * needed);
        ends = Arrays.copyOf(ends, 2 * needed);
      }
      Arrays.fill(starts, text.length(), needed, at);
      Arrays.fill(ends, text.length(), needed, after);
      text.append(plain);
      at = after;
    }
    return new NormalisedText(text.toString(), starts, ends);
  }

  private static String plain(String original, int from, int to) {
    int codePoint = original.codePointAt(from);
    if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      return " ";
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          "";
      case Character.DASH_PUNCTUATION -> "-";
      case Character.DECIMAL_DIGIT_NUMBER -> Integer.toString(Character.digit(codePoint, 10));
      default -> Normalizer.normalize(original.substring(from, to), Normalizer.Form.NFKC);
    };
  }

  /** Its characters. */
  public String text() {
    return text;
  }

  /** Where the character at this position begins in the writer's own text. */
  public int originalStart(int position) {
    return starts[position];
  }

  /** Where the character before this position, which is above 0, ends in the writer's own text. */
  public int originalEnd(int position) {
    return ends[position - 1];
  }
}
