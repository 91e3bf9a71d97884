// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.text;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tries a pattern only where it can begin: at a number, or at one of some words. Most of a note is
 * neither, and trying a pattern at every character is what costs.
 */
public final class Anchors {

  private Anchors() {}

  /** Gives each match that begins where a row of digits does. */
  public static void atNumbers(Pattern pattern, String text, Consumer<MatchResult> found) {
    Matcher matcher = matcher(pattern, text);
    boolean inNumber = false;
    for (int at = 0; at < text.length(); at++) {
      boolean isDigit = isDigit(text.charAt(at));
      if (isDigit && !inNumber && matcher.region(at, text.length()).lookingAt()) {
        found.accept(matcher.toMatchResult());
      }
      inNumber = isDigit;
    }
  }

  /** Gives each match that begins where one of these words, in lower case, does. */
  public static void atWords(
      Set<String> words, Pattern pattern, String folded, Consumer<MatchResult> found) {
    Matcher matcher = matcher(pattern, folded);
    int at = 0;
    while (at < folded.length()) {
      int end = endOfWord(folded, at);
      if (end > at
          && words.contains(folded.substring(at, end))
          && matcher.region(at, folded.length()).lookingAt()) {
        found.accept(matcher.toMatchResult());
      }
      at = Math.max(end, at + 1);
    }
  }

  private static Matcher matcher(Pattern pattern, String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  private static int endOfWord(String text, int start) {
    int at = start;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
