// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.text;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
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

  /** The same, where a row of digits begins of which this holds. */
  public static void atNumbers(
      IntPredicate mayBegin, Pattern pattern, String text, Consumer<MatchResult> found) {
    where(
        at ->
            isDigit(text.charAt(at))
                && (at == 0 || !isDigit(text.charAt(at - 1)))
                && mayBegin.test(at),
        pattern,
        text,
        found);
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

  /**
   * Gives each match that begins where one of these, which are in lower case, stands in the folded
   * text.
   *
   * @param text what the pattern is tried on: the folded text, or the same with its capitals
   */
  public static void at(
      Pattern pattern,
      String folded,
      String text,
      Consumer<MatchResult> found,
      String... beginnings) {
    Matcher matcher = matcher(pattern, text);
    for (String beginning : beginnings) {
      for (int at = folded.indexOf(beginning); at >= 0; at = folded.indexOf(beginning, at + 1)) {
        if (matcher.region(at, text.length()).lookingAt()) {
          found.accept(matcher.toMatchResult());
        }
      }
    }
  }

  /** Gives each match that begins at a place of which this holds. */
  public static void where(
      IntPredicate mayBegin, Pattern pattern, String text, Consumer<MatchResult> found) {
    Matcher matcher = matcher(pattern, text);
    for (int at = 0; at < text.length(); at++) {
      if (mayBegin.test(at) && matcher.region(at, text.length()).lookingAt()) {
        found.accept(matcher.toMatchResult());
      }
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
