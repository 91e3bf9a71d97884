// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.date;

import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.Anchors;

/** The grammar of dates. Pure. */
public final class Dates {

  private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
  private static final String MONTH = "(?:0?[1-9]|1[0-2])";
  private static final String YEAR = "(?:19|20)\\d{2}";
  private static final String SHORT_YEAR = "(?:19|20)?\\d{2}";
  private static final String TIME = "(?:[01]?\\d|2[0-4])[.:]?[0-5]\\d";
  private static final String SEPARATOR = " ?[./|_\\\\-] ?";

  private static final Set<String> MONTH_NAMES =
      Set.of(
          """
          jan januari feb februari mrt maart apr april mei jun juni jul juli aug augustus sep sept
          september okt oktober nov november dec december
          """
              .strip()
              .split("\\s+"));

  /** Parts of a year that stand before it: "zomer 2006", "eerste kerstdag 2006". */
  private static final Set<String> SEASONS =
      Set.of(
          "voorjaar",
          "lente",
          "zomer",
          "najaar",
          "herfst",
          "winter",
          "begin",
          "eind",
          "medio",
          "kerstdag",
          "kerst",
          "oudjaarsdag",
          "nieuwjaarsdag");

  private static final String MONTH_NAME = "(?:" + String.join("|", longestFirst()) + ")";

  /** "06-12-2024", "06-12-24 12.30", "2024-12-06", "20241206", "06-12 t/m 08-12-2024". */
  private static final Pattern ONE =
      Pattern.compile(
          DAY
              + "([ ./-])"
              + MONTH
              + "(?:\\1(?:"
              + YEAR
              + "|\\d{2}(?![./-]))(?:[ ,/-]{1,3}"
              + TIME
              + "){0,2})?"
              + "|"
              + DAY
              + MONTH
              + YEAR
              + "|"
              + YEAR
              + "([ ./-]?)(?:0[1-9]|1[0-2])\\2(?:0[1-9]|[12]\\d|3[01])");

  private static final Pattern HOLDS_ONE =
      Pattern.compile(
          "(?<!\\d)" + DAY + "([./-])" + MONTH + "\\1" + SHORT_YEAR + "(?!\\d|[./-]\\d)");

  /** "2023 2024 2025", "1995-2005". */
  private static final Pattern YEARS = Pattern.compile(YEAR + "(?:[ /.,-]{1,3}" + YEAR + ")+");

  /** "12-05-1987", "12 / 5 / '87", "12.V.1987", "1987-05-12", "12051987". */
  private static final Pattern FULL =
      Pattern.compile(
          ("(?<!\\d)(?:%1$s(?<s>%2$s)(?:%3$s|(?<! )[ivx]{1,4}(?! ))\\k<s>(?<year>'?(?:19|20)?\\d{2})"
                  + "|%1$s %3$s (?<spaced>%4$s)"
                  + "|(?:0[1-9]|[12]\\d|3[01]) (?:0[1-9]|1[0-2]) (?<pair>\\d{2})"
                  + "|(?<first>%4$s)[./-]%3$s[./-]%1$s"
                  + "|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?<glued>%4$s))(?!\\d)")
              .formatted(DAY, SEPARATOR, MONTH, YEAR));

  /** "12 mei 1987", "12e van de 5e 2006", "12mei'87", "12 mei". */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\d)"
              + DAY
              + "(?: ?(?:e|de|ste))?[ .-]?(?:van )?(?:de )?(?:"
              + MONTH_NAME
              + "\\b|"
              + MONTH_NAME
              + "(?=['\\d])|(?<=(?:e|de|ste)[ .-]?(?:van )?(?:de )?)"
              + MONTH
              + "(?:e|de|ste)\\b)(?:\\.?[ .-]?(?:van )?(?<year>'?(?:(?:19|20)00 \\d{1,2}|(?:19|20) [0-9]\\d|"
              + SHORT_YEAR
              + ")))?(?!\\d)");

  /** "mei 1987", "zomer '06". */
  private static final Pattern MONTH_OF_YEAR =
      Pattern.compile(
          "(?:"
              + MONTH_NAME
              + "|"
              + String.join("|", SEASONS)
              + ")\\.?(?: van)? ?'?"
              + SHORT_YEAR
              + "(?!\\d)");

  private Dates() {}

  private static Iterable<String> longestFirst() {
    return MONTH_NAMES.stream().sorted((a, b) -> Integer.compare(b.length(), a.length())).toList();
  }

  /** Whether this is a date, a date with a time, or some years. */
  public static boolean isOne(String text) {
    return ONE.matcher(text).matches() || YEARS.matcher(text).matches();
  }

  /** Whether a date stands in this. */
  public static boolean isIn(String text) {
    return HOLDS_ONE.matcher(text).find();
  }

  /**
   * Gives each date with a day in this text, which is in lower case, with its year if it has one.
   */
  public static void find(String folded, Consumer<Found> found) {
    Anchors.atNumbers(at -> mayBeFull(folded, at), FULL, folded, date -> found.accept(full(date)));
    Anchors.atNumbers(
        at -> mayBeNamed(folded, at), NAMED, folded, date -> found.accept(named(date)));
  }

  /** One or two digits with a separator behind them, a year with one, or eight digits. */
  private static boolean mayBeFull(String folded, int start) {
    int end = endOfDigits(folded, start);
    int next = end < folded.length() && folded.charAt(end) == ' ' ? end + 1 : end;
    boolean isParted =
        next < folded.length()
            && ("./|_\\-".indexOf(folded.charAt(next)) >= 0
                || (next > end && Character.isDigit(folded.charAt(next))));
    return end - start == 8 || (isParted && end - start != 3 && end - start <= 4);
  }

  /** One or two digits before a letter that a month, or what stands before one, begins with. */
  private static boolean mayBeNamed(String folded, int start) {
    int end = endOfDigits(folded, start);
    int next = end < folded.length() && " .-".indexOf(folded.charAt(end)) >= 0 ? end + 1 : end;
    return end - start <= 2
        && next < folded.length()
        && "jfmasondev".indexOf(folded.charAt(next)) >= 0;
  }

  private static int endOfDigits(String folded, int start) {
    int end = start;
    while (end < folded.length() && folded.charAt(end) >= '0' && folded.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** Gives each month or season with its year in this text, which is in lower case. */
  public static void findMonths(String folded, Consumer<Found> found) {
    Consumer<MatchResult> month =
        date -> found.accept(new Found(date.start(), date.end(), OptionalInt.empty(), true));
    Anchors.atWords(MONTH_NAMES, MONTH_OF_YEAR, folded, month);
    Anchors.atWords(SEASONS, MONTH_OF_YEAR, folded, month);
  }

  /**
   * A date in a text.
   *
   * @param year as it was written, of two digits or of four
   * @param isNamed whether its month is a word, or its year has an apostrophe, so that it can be
   *     nothing else
   */
  public record Found(int start, int end, OptionalInt year, boolean isNamed) {}

  private static Found full(MatchResult date) {
    for (String group : new String[] {"year", "spaced", "pair", "first", "glued"}) {
      if (date.group(group) != null) {
        return new Found(
            date.start(), date.end(), year(date.group(group)), date.group(group).startsWith("'"));
      }
    }
    throw new IllegalStateException("a full date has a year");
  }

  private static Found named(MatchResult date) {
    String year = date.group("year");
    return new Found(
        date.start(), date.end(), year == null ? OptionalInt.empty() : year(year), true);
  }

  /** "2000 6" is 2006. */
  private static OptionalInt year(String written) {
    String digits = written.replace("'", "").replace("00 ", "0").replace(" ", "");
    return OptionalInt.of(Integer.parseInt(digits));
  }
}
