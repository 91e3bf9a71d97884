// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.text;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spares a pattern the parts of a text that are far from any digit: most of most notes. */
public final class NearDigits {

  private NearDigits() {}

  /**
   * Gives each match that begins at most {@code before} characters before a digit and ends at most
   * {@code after} behind one.
   */
  public static void find(
      Pattern pattern, String text, int before, int after, Consumer<MatchResult> found) {
    Matcher matcher = pattern.matcher(text);
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    int at = nextDigit(text, 0);
    int from = 0;
    while (at < text.length()) {
      int start = Math.max(from, at - before);
      int last = at;
      for (int next = at; next < text.length() && next <= last + before + after; next++) {
        last = isDigit(text.charAt(next)) ? next : last;
      }
      int end = Math.min(text.length(), last + 1 + after);
      matcher.region(start, end);
      while (matcher.find()) {
        found.accept(matcher.toMatchResult());
      }
      from = end;
      at = nextDigit(text, last + 1);
    }
  }

  private static int nextDigit(String text, int from) {
    int at = from;
    while (at < text.length() && !isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
