// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what was spelled out: number words and letters for digits as digits ("nul zes", "O6"), and
 * words for signs as signs ("apenstaartje", "punt nl").
 */
public final class Respelling {

  /** One stretch of the text and what it stands for. */
  private record Change(int start, int end, String replacement) {}

  private static final int LONGEST_NUMBER = 40;

  private static final Set<String> LINKS =
      Set.of("en", "dan", "daarna", "vervolgens", "toen", "daarachter", "gevolgd");

  private static final Set<Character> TIMES =
      Set.of('t', 'd', 'v', 'z', '2', '3', '4', '5', '6', '7');

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
  private final List<Change> changes = new ArrayList<>();

  private Respelling(NormalisedText base) {
    this.text = base.text();
    this.folded = base.folded();
    this.hasDots = text.indexOf('@') >= 0 || base.hasAny(DOTTED);
    this.hasNumber = base.hasAny(NUMBERS);
  }

  /**
   * This text with what was spelled out as digits and signs, where there is any. Its original
   * positions are those of {@code base}.
   */
  public static Optional<NormalisedText> of(NormalisedText base) {
    Respelling respelling = new Respelling(base);
    respelling.collect();
    return respelling.changes.isEmpty() ? Optional.empty() : Optional.of(respelling.read());
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
    spelled.ifPresent(code -> changes.add(new Change(start, code.end(), code.code())));
    return spelled.map(SpokenLetters.Spelled::end).orElse(start);
  }

  private boolean isWordStart(int at) {
    return at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
  }

  /** Past this word and what was read with it. */
  private int word(String word, int start, int end) {
    int sign = SignWords.endOfTwoWords(folded, start, end);
    if (sign > end) {
      addSign(start, sign, SignWords.ofTwoWords(word));
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
    Matcher multiple = MULTIPLE.matcher(folded).region(start, folded.length());
    if (!TIMES.contains(folded.charAt(start)) || !multiple.lookingAt()) {
      return start;
    }
    int times = Integer.parseInt(digits(multiple.group(1)));
    changes.add(new Change(start, multiple.end(), digits(multiple.group(2)).repeat(times)));
    return multiple.end();
  }

  private int link(int start) {
    Matcher link = LINK.matcher(folded).region(start, folded.length());
    if (!hasNumber
        || !link.lookingAt()
        || !isNumber(wordBefore(start))
        || !isNumber(wordAfter(link.end() - 1))) {
      return start;
    }
    int from = start;
    while (from > 0 && " ,".indexOf(folded.charAt(from - 1)) >= 0) {
      from--;
    }
    int last = changes.isEmpty() ? 0 : changes.getLast().end();
    changes.add(new Change(Math.max(from, last), link.end(), " "));
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
      addSign(at, at + 1, ".");
      return at + 1;
    }
    int bracketed = Spacing.endOfBracketedSign(folded, at);
    if (bracketed > at) {
      String sign = folded.substring(at + 1, at + 2);
      changes.add(new Change(at, bracketed, sign.equals("a") ? "@" : sign));
      return bracketed;
    }
    int end = Spacing.endOfSpaced(folded, at);
    if (end > at) {
      changes.add(new Change(at, end, text.substring(at, end).replace(" ", "")));
    }
    return end;
  }

  /**
   * @param from where the change begins: at the word, or at "dubbel" before it
   */
  private void change(String word, int from, int start, int end) {
    if (SignWords.isOne(word)) {
      String sign = SignWords.read(folded, start, end, hasDots, isBetweenNumbers(start, end));
      if (!sign.isEmpty()) {
        addSign(start, end, sign);
      }
      return;
    }
    String glued = SignWords.readGlued(word);
    if (!glued.isEmpty()) {
      changes.add(new Change(start, end, glued));
      return;
    }
    if (word.endsWith("de") || word.endsWith("ste")) {
      if (NUMBERED.matcher(folded).region(end, folded.length()).lookingAt()) {
        NumberWords.ordinal(word).ifPresent(day -> changes.add(new Change(from, end, day + "e")));
      }
      return;
    }
    int age = word.indexOf("jarig");
    if (age > 0) {
      change(word.substring(0, age), from, start, start + age);
    } else if (!isAllDigits(word) && !isLoneArticle(word, start, end) && !isCount(from, end)) {
      NumberWords.digits(word)
          .or(() ->
              isBetweenNumbers(start, end) ? NumberWords.digitsAmidDigits(word) : Optional.empty())
          .ifPresent(digits -> addNumber(from, start, end, digits));
    }
  }

  /** Digits spelled one by one are one number: "vijf een punt acht" is "51.8". */
  private void addNumber(int from, int start, int end, String digits) {
    if (from < start) {
      changes.add(new Change(from, end, digits.charAt(0) + digits));
      return;
    }
    boolean goesOn =
        digits.length() == 1
            && !changes.isEmpty()
            && changes.getLast().end() == start - 1
            && folded.charAt(start - 1) == ' '
            && isDigit(changes.getLast().replacement());
    changes.add(new Change(goesOn ? start - 1 : start, end, digits));
  }

  private static boolean isDigit(String replacement) {
    return replacement.length() == 1 && Character.isDigit(replacement.charAt(0));
  }

  private boolean isBetweenNumbers(int start, int end) {
    return isNumber(wordBefore(start)) && isNumber(wordAfter(end));
  }

  /** A sign takes its brackets with it and the spaces around them: "jan (at) voorbeeld". */
  private void addSign(int start, int end, String sign) {
    boolean bracketed = SignWords.isBracketed(folded, start, end);
    int from = bracketed ? start - 1 : start;
    int to = bracketed ? end + 1 : end;
    if (from > 0 && folded.charAt(from - 1) == ' ' && !sign.equals("+")) {
      from--;
    }
    if (to < folded.length() && folded.charAt(to) == ' ') {
      to++;
    }
    int last = changes.isEmpty() ? 0 : changes.getLast().end();
    changes.add(new Change(Math.max(from, last), to, sign));
  }

  /** "een" is a number only beside another: "nul een nul", "een twee drie". */
  private boolean isLoneArticle(String word, int start, int end) {
    return word.equals("een") && !isInNumber(wordBefore(start)) && !isInNumber(wordAfter(end));
  }

  /** "twee bijeenkomsten", "drie jongens": a number of its own that counts what follows. */
  private boolean isCount(int start, int end) {
    String next = wordAfter(end);
    boolean isPlural = next.length() > 3 && (next.endsWith("en") || next.endsWith("s"));
    return isPlural && !isInNumber(next) && !isInNumber(wordBefore(start));
  }

  private static boolean isInNumber(String word) {
    return isNumber(word) || word.equals("punt") || word.equals("komma");
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && NumberWords.digits(word).isPresent();
  }

  private String wordBefore(int start) {
    int end = start;
    while (end > 0 && start - end < 3 && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0
        && end - from < LONGEST_NUMBER
        && Character.isLetterOrDigit(folded.charAt(from - 1))) {
      from--;
    }
    return folded.substring(from, end);
  }

  private String wordAfter(int end) {
    int from = end;
    while (from < folded.length()
        && from - end < 3
        && !Character.isLetterOrDigit(folded.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < folded.length()
        && to - from < LONGEST_NUMBER
        && Character.isLetterOrDigit(folded.charAt(to))) {
      to++;
    }
    return folded.substring(from, to);
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

  private NormalisedText read() {
    StringBuilder read = new StringBuilder();
    int added = changes.stream().mapToInt(change -> change.replacement().length()).sum();
    int[] starts = new int[text.length() + added];
    int[] ends = new int[starts.length];
    int at = 0;
    for (Change change : changes) {
      copy(at, change.start(), read, starts, ends);
      int from = read.length();
      read.append(change.replacement());
      Arrays.fill(starts, from, read.length(), change.start());
      Arrays.fill(ends, from, read.length(), change.end());
      at = change.end();
    }
    copy(at, text.length(), read, starts, ends);
    return NormalisedText.reading(read.toString(), starts, ends);
  }

  private void copy(int from, int to, StringBuilder read, int[] starts, int[] ends) {
    for (int at = from; at < to; at++) {
      starts[read.length()] = at;
      ends[read.length()] = at + 1;
      read.append(text.charAt(at));
    }
  }
}
