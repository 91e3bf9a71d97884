// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.number;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.garvelink.iban.CountryCodes;
import nl.garvelink.iban.Modulo97;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Finds bank accounts: as many characters as the country's accounts have, and right by modulo 97.
 *
 * @param pattern what may be one: a country, two digits, and letters and digits in any grouping
 */
record IbanDetector(Pattern pattern) implements Detector {

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    String text = normalised.text();
    Matcher matcher = pattern.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      int end = endOfAccount(matcher.group());
      if (end > 0) {
        found.accept(
            Span.certain(
                FindingKind.IBAN,
                matcher.start(),
                matcher.start() + end,
                "het rekeningnummer klopt"));
        from = matcher.start() + end;
      } else {
        // The letters may belong to the word before: look again from the next character on.
        from = matcher.start() + 1;
      }
    }
  }

  /** Where the account ends within the match; 0 when it is none. */
  private static int endOfAccount(String match) {
    String country = match.substring(0, 2).toUpperCase(Locale.ROOT);
    int length = CountryCodes.getLengthForCountryCode(country);
    StringBuilder account = new StringBuilder();
    int end = 0;
    while (end < match.length() && account.length() < length) {
      char c = match.charAt(end++);
      if (Character.isLetterOrDigit(c)) {
        account.append(Character.toUpperCase(c));
      }
    }
    boolean complete = length > 0 && account.length() == length;
    return complete && Modulo97.verifyCheckDigits(account) ? end : 0;
  }
}
