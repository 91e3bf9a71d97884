// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.text;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what was spelled out: number words and letters for digits as digits ("nul zes", "O6"), and
 * words for signs as signs ("apenstaartje", "punt nl").
 */
public final class Respelling {

  private static final Set<String> LINKS =
      Set.of("en", "dan", "daarna", "vervolgens", "toen", "daarachter", "gevolgd");

  /** What "twee keer" and "3 x" begin with. */
  private static final String TIMES = "tdvz234567";

  /** One of these stands in a note in which "punt" is a dot. */
  private static final String[] DOTTED = {
    "staart",
    " at ",
    "(at",
    "[at",
    "w3w",
    "what3",
    "what 3",
    "what three",
    "drie woord",
    "driewoord",
    "//",
    "slash slash",
    "slashes",
    "streep schuine"
  };

  /** One of these stands in a note that tells a number in parts. */
  private static final String[] NUMBERS = {
    "06", "nul zes", "nulzes", "0 6", "bsn", "nummer", "rekening", "kenteken"
  };

  /** Between two parts of a number: "06, daarna 1234, en dan 5678". */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:en |en toen )?(?:dan|daarna|vervolgens|toen|daarachter|gevolgd door)(?: nog)?(?: de)? ");

  /** "drie keer de vijf"; what is counted is no digit: "drie keer vijf weken". */
  private static final Pattern MULTIPLE =
      Pattern.compile(
          "(twee|drie|vier|vijf|zes|zeven|[2-7]) ?(?:keer|maal|x) (?:de |een )?(nul|een|twee|drie|vier|vijf"
              + "|zes|zeven|acht|negen|\\d)(?=[,.;]? ?(?:$|\\d|en dan|dan|daarna|nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|dubbel))");

  /** What ordinals are read before: "twaalfde mei", "derde verdieping". */
  private static final Pattern NUMBERED =
      Pattern.compile(
          " (?:van )?(?:de )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober"
              + "|november|december|etage|verdieping|woonlaag)\\b");

  private final String text;
  private final String folded;
  private final boolean hasDots;
  private final boolean hasNumber;
  private final Changes changes;
  private final WordsAround around;

  private Respelling(NormalisedText base) {
    this.text = base.text();
    this.folded = base.folded();
    this.hasDots = text.indexOf('@') >= 0 || base.hasAny(DOTTED);
    this.hasNumber = base.hasAny(NUMBERS);
    this.changes = new Changes(base);
    this.around = new WordsAround(folded);
  }

  /**
   * This text with what was spelled out as digits and signs, where there is any. Its original
   * positions are those of {@code base}.
   */
  public static Optional<NormalisedText> of(NormalisedText base) {
    Respelling respelling = new Respelling(base);
    respelling.collect();
    return respelling.changes.isEmpty() ? Optional.empty() : Optional.of(respelling.changes.read());
  }

  private void collect() {
    for (int at = 0; at < folded.length(); ) {
      int end = endOfWord(at);
      String word = folded.substring(at, end);
      int spelled = SpokenLetters.mayBegin(word) ? spelled(at) : at;
      if (spelled > at) {
        at = spelled;
      } else if (end - at < 2) {
        at = Math.max(at + 1, singleOrSign(at));
      } else {
        at = word(word, at, end);
      }
    }
  }

  private int spelled(int start) {
    Optional<SpokenLetters.Spelled> spelled =
        isWordStart(start) ? SpokenLetters.at(folded, start) : Optional.empty();
    spelled.ifPresent(code -> changes.add(start, code.end(), code.code()));
    return spelled.map(SpokenLetters.Spelled::end).orElse(start);
  }

  private boolean isWordStart(int at) {
    return at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
  }

  /** Past this word and what was read with it. */
  private int word(String word, int start, int end) {
    int sign = SignWords.endOfTwoWords(folded, start, end);
    if (sign > end) {
      changes.addSign(start, sign, SignWords.ofTwoWords(word));
      return sign;
    }
    int multiple = multiple(start);
    if (multiple > start) {
      return multiple;
    }
    int link = LINKS.contains(word) ? link(start) : start;
    if (link > start) {
      return link;
    }
    if ((word.equals("dubbel") || word.equals("dubbele")) && end < folded.length()) {
      return doubled(start, end + 1);
    }
    change(word, start, start, end);
    return end;
  }

  /** "dubbel vijf" is 55. */
  private int doubled(int start, int next) {
    int end = endOfWord(next);
    if (end - next > 1) {
      change(folded.substring(next, end), start, next, end);
    }
    return Math.max(end, next);
  }

  private int multiple(int start) {
    if (TIMES.indexOf(folded.charAt(start)) < 0) {
      return start;
    }
    Matcher multiple = MULTIPLE.matcher(folded).region(start, folded.length());
    if (!multiple.lookingAt()) {
      return start;
    }
    int times = Integer.parseInt(digits(multiple.group(1)));
    changes.add(start, multiple.end(), digits(multiple.group(2)).repeat(times));
    return multiple.end();
  }

  private int link(int start) {
    Matcher link = LINK.matcher(folded).region(start, folded.length());
    if (!hasNumber || !link.lookingAt() || !around.areNumbers(start, link.end() - 1)) {
      return start;
    }
    int from = start;
    while (from > 0 && " ,".indexOf(folded.charAt(from - 1)) >= 0) {
      from--;
    }
    changes.add(from, link.end(), " ");
    return link.end();
  }

  private static String digits(String word) {
    return NumberWords.digits(word).orElseThrow();
  }

  /**
   * Past characters with a space between each, a dot between spaces, or a sign in brackets; else
   * {@code at}.
   */
  private int singleOrSign(int at) {
    if (Spacing.isLooseDot(folded, at)) {
      changes.addSign(at, at + 1, ".");
      return at + 1;
    }
    int bracketed = Spacing.endOfBracketedSign(folded, at);
    if (bracketed > at) {
      String sign = folded.substring(at + 1, at + 2);
      changes.add(at, bracketed, sign.equals("a") ? "@" : sign);
      return bracketed;
    }
    int end = Spacing.endOfSpaced(folded, at);
    if (end > at) {
      changes.add(at, end, text.substring(at, end).replace(" ", ""));
    }
    return end;
  }

  /**
   * @param from where the change begins: at the word, or at "dubbel" before it
   */
  private void change(String word, int from, int start, int end) {
    if (SignWords.isOne(word)) {
      String sign = SignWords.read(folded, start, end, hasDots, around.areNumbers(start, end));
      if (!sign.isEmpty()) {
        changes.addSign(start, end, sign);
      }
      return;
    }
    String glued = SignWords.readGlued(word);
    if (!glued.isEmpty()) {
      changes.add(start, end, glued);
      return;
    }
    if (word.endsWith("de") || word.endsWith("ste")) {
      if (NUMBERED.matcher(folded).region(end, folded.length()).lookingAt()) {
        NumberWords.ordinal(word).ifPresent(day -> changes.add(from, end, day + "e"));
      }
      return;
    }
    int age = word.indexOf("jarig");
    if (age > 0) {
      change(word.substring(0, age), from, start, start + age);
    } else if (!isAllDigits(word)
        && !around.isLoneArticle(word, start, end)
        && !around.isCount(from, end)) {
      NumberWords.digits(word)
          .or(() ->
              around.areNumbers(start, end) ? NumberWords.digitsAmidDigits(word) : Optional.empty())
          .ifPresent(digits -> addNumber(from, start, end, digits));
    }
  }

  private void addNumber(int from, int start, int end, String digits) {
    if (from < start) {
      changes.add(from, end, digits.charAt(0) + digits);
    } else {
      changes.addDigits(start, end, digits);
    }
  }

  private static boolean isAllDigits(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (!Character.isDigit(word.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private int endOfWord(int start) {
    int at = start;
    while (at < folded.length() && Character.isLetterOrDigit(folded.charAt(at))) {
      at++;
    }
    return at;
  }
}
