// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes spelled letter by letter, as over the phone: "gerard xantippe nul een twee karel", "golf
 * x-ray 012 kilo", "G van Gerard". One name alone is a name.
 */
final class SpokenLetters {

  /** Where the spelling ends, and what it says. */
  record Spelled(int end, String code) {}

  /** The Dutch spelling alphabet and that of the ICAO, each word for its first letter. */
  private static final Map<String, String> LETTERS =
      letters(
          """
          anton bernard bernhard cornelis dirk eduard ferdinand gerard hendrik izaak izak johan jan
          karel lodewijk maria marie nico nicolaas otto pieter quirinus quotient rudolf rudolph
          simon teunis theodoor theo utrecht victor willem xantippe ypsilon ij zaandam zacharias
          alfa alpha bravo charlie delta echo foxtrot golf hotel india juliett juliet kilo lima
          mike november oscar papa quebec romeo sierra tango uniform whiskey whisky xray yankee zulu
          """);

  /** How the letters are called; most are words too, so that a code of them must be long. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("bee", "b"),
          Map.entry("be", "b"),
          Map.entry("cee", "c"),
          Map.entry("see", "c"),
          Map.entry("dee", "d"),
          Map.entry("de", "d"),
          Map.entry("ef", "f"),
          Map.entry("gee", "g"),
          Map.entry("ge", "g"),
          Map.entry("haa", "h"),
          Map.entry("ha", "h"),
          Map.entry("jee", "j"),
          Map.entry("je", "j"),
          Map.entry("kaa", "k"),
          Map.entry("ka", "k"),
          Map.entry("el", "l"),
          Map.entry("em", "m"),
          Map.entry("en", "n"),
          Map.entry("pee", "p"),
          Map.entry("pe", "p"),
          Map.entry("er", "r"),
          Map.entry("es", "s"),
          Map.entry("tee", "t"),
          Map.entry("te", "t"),
          Map.entry("vee", "v"),
          Map.entry("ve", "v"),
          Map.entry("wee", "w"),
          Map.entry("we", "w"),
          Map.entry("iks", "x"),
          Map.entry("ix", "x"),
          Map.entry("zet", "z"),
          Map.entry("zed", "z"));

  private static final int LENGTH_BY_NAMES = 6;

  private static final Pattern TOKEN =
      Pattern.compile("([a-z]) van (?=\\1)[a-z]{2,12}\\b|x-ray\\b|[a-z\\d]{1,30}+");

  private static final int FEWEST_LETTERS = 2;
  private static final int MOST_TOKENS = 40;

  private SpokenLetters() {}

  private static Map<String, String> letters(String words) {
    Map<String, String> letters = new HashMap<>();
    for (String word : words.strip().split("\\s+", -1)) {
      letters.put(word, word.substring(0, 1));
    }
    return Map.copyOf(letters);
  }

  /** Whether a spelled code may begin with this word, or with a single letter. */
  static boolean mayBegin(String word) {
    return (word.length() == 1 && Character.isLetter(word.charAt(0)))
        || LETTERS.containsKey(word)
        || NAMES.containsKey(word);
  }

  /** What is spelled from here on, when two letters are and a digit stands among them. */
  static Optional<Spelled> at(String folded, int start) {
    StringBuilder code = new StringBuilder();
    Matcher token = TOKEN.matcher(folded);
    int letters = 0;
    boolean byName = false;
    boolean hasDigit = false;
    int at = start;
    int end = start;
    for (int tokens = 0; tokens < MOST_TOKENS && at < folded.length(); tokens++) {
      if (!token.region(at, folded.length()).lookingAt()) {
        break;
      }
      String word = token.group();
      boolean isName = NAMES.containsKey(word);
      boolean isLetter =
          isName || token.group(1) != null || word.equals("x-ray") || LETTERS.containsKey(word);
      Optional<String> digits = isLetter ? Optional.empty() : NumberWords.digits(word);
      if (!isLetter && digits.isEmpty() && word.length() > 1) {
        break;
      }
      letters += isLetter ? 1 : 0;
      hasDigit |= digits.isPresent();
      byName |= isName;
      code.append(isName ? NAMES.get(word) : isLetter ? word.substring(0, 1) : digits.orElse(word));
      end = token.end();
      at = end;
      if (byName && code.length() >= LENGTH_BY_NAMES) {
        break;
      }
      while (at < folded.length() && at - end < 2 && " ,-".indexOf(folded.charAt(at)) >= 0) {
        at++;
      }
      if (at == end) {
        break;
      }
    }
    boolean isLong = !byName || code.length() == LENGTH_BY_NAMES || code.indexOf("nl") == 0;
    return letters >= FEWEST_LETTERS && hasDigit && isLong
        ? Optional.of(new Spelled(end, code.toString()))
        : Optional.empty();
  }
}
