// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.number;

/** Numbers that prove themselves. */
final class CheckDigits {

  private static final int BSN_DIGITS = 9;

  private CheckDigits() {}

  /**
   * Whether these eight or nine digits are a citizen service number: the 11-test, {@code 9a + 8b +
   * ... + 2h - i} is a multiple of 11 (Besluit burgerservicenummer).
   */
  static boolean isBsn(String digits) {
    String padded = digits.length() == BSN_DIGITS - 1 ? "0" + digits : digits;
    if (padded.length() != BSN_DIGITS || padded.equals("000000000")) {
      return false;
    }
    int last = Character.digit(padded.charAt(BSN_DIGITS - 1), 10);
    return (weighted(padded) - 2 * last) % 11 == 0;
  }

  /**
   * Whether these nine or ten digits are a Dutch bank account of before IBAN: its 11-test has the
   * weights 10 or 9 down to 1.
   */
  static boolean isBankAccount(String digits) {
    return (digits.length() == 9 || digits.length() == 10)
        && weighted(digits) % 11 == 0
        && !digits.chars().allMatch(c -> c == '0');
  }

  /**
   * Whether these digits are the number of a payment card: fifteen to nineteen, the first from 3 to
   * 6, by the test of Luhn (ISO/IEC 7812-1).
   */
  static boolean isCard(String digits) {
    if (digits.length() < 15 || digits.length() > 19 || "3456".indexOf(digits.charAt(0)) < 0) {
      return false;
    }
    int sum = 0;
    for (int fromEnd = 0; fromEnd < digits.length(); fromEnd++) {
      int digit = Character.digit(digits.charAt(digits.length() - 1 - fromEnd), 10);
      sum += fromEnd % 2 == 0 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9;
    }
    return sum % 10 == 0;
  }

  /** Each digit times its distance from the end, counted from 1. */
  private static int weighted(String digits) {
    int sum = 0;
    for (int at = 0; at < digits.length(); at++) {
      sum += (digits.length() - at) * Character.digit(digits.charAt(at), 10);
    }
    return sum;
  }
}
