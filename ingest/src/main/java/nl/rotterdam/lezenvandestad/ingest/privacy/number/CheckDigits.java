// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.number;

/** Numbers that prove themselves. */
final class CheckDigits {

  private static final int BSN_DIGITS = 9;

  private CheckDigits() {}

  /**
   * Whether the digits in this text are a citizen service number: the 11-test, {@code 9a + 8b + ...
   * + 2h - i} is a multiple of 11 (Besluit burgerservicenummer).
   */
  static boolean isBsn(String text) {
    String digits = text.replaceAll("\\D", "");
    String padded = digits.length() == BSN_DIGITS - 1 ? "0" + digits : digits;
    if (padded.length() != BSN_DIGITS || padded.equals("000000000")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < BSN_DIGITS - 1; i++) {
      sum += (BSN_DIGITS - i) * Character.digit(padded.charAt(i), 10);
    }
    return (sum - Character.digit(padded.charAt(BSN_DIGITS - 1), 10)) % 11 == 0;
  }
}
