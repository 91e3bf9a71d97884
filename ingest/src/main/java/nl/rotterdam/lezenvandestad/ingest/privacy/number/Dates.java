// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.number;

import java.util.regex.Pattern;

/** Rows of digits that tell when, and not who. */
final class Dates {

  private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
  private static final String MONTH = "(?:0?[1-9]|1[0-2])";
  private static final String YEAR = "(?:19|20)\\d{2}";
  private static final String TIME = "(?:[01]?\\d|2[0-4])[.:]?[0-5]\\d";

  /** "06-12-2024", "06-12-24 12.30", "2024-12-06", "20241206", "06-12 t/m 08-12-2024". */
  private static final Pattern DATE =
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

  private static final Pattern HOLDS_A_DATE =
      Pattern.compile(
          "(?<!\\d)" + DAY + "([./-])" + MONTH + "\\1(?:" + YEAR + "|\\d{2})(?!\\d|[./-]\\d)");

  /** "2023 2024 2025", "1995-2005". */
  private static final Pattern YEARS = Pattern.compile(YEAR + "(?:[ /.,-]{1,3}" + YEAR + ")+");

  private Dates() {}

  /** Whether this is a date, a date with a time, or some years. */
  static boolean isOne(String text) {
    return DATE.matcher(text).matches() || YEARS.matcher(text).matches();
  }

  /** Whether a date stands in this. */
  static boolean isIn(String text) {
    return HOLDS_A_DATE.matcher(text).find();
  }
}
