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
 * Finds bank accounts: IBAN by the length of its country and its check digits, and Dutch accounts
 * and giro numbers of before. A Dutch IBAN, and what is announced as an account, need not prove
 * itself: a typing mistake does not make it harmless.
 */
final class BankAccountDetector implements Detector {

  /** Every country's accounts have so many digits close together. */
  private static final int FEWEST_TOGETHER = 6;

  private static final Pattern IBAN =
      Pattern.compile("(?<![a-z\\d])[a-z]{2}[ .-]?[\\do]{2}(?:[ .-]?[a-z\\d]){11,30}+");

  private static final Pattern DUTCH =
      Pattern.compile(
          "(?<![a-z\\d])nl[ ./_-]?[\\doil]{2}[ ./_-]?[a-z](?:[ .-]?[a-z0]){3}(?:["
              + " ./_-]?[\\doil]){9,11}(?![a-z\\d])");

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?:iban|rekening(?:nummer|nr)?|\\brek(?:nr)?|\\bgiro(?:nummer)?|bank(?:nummer)?)[^\\d]{0,16}$");

  /** "RABO 0123456789": an IBAN that has lost its beginning. */
  private static final Pattern BANK =
      Pattern.compile(
          "(?<![a-z\\d])(?:rabo|abna|ingb?|snsb?|trio|asnb?|knab|bunq|rbrb|revo)[ .:-]{0,2}\\d(?:[ .-]?\\d){8,9}(?!\\d)");

  private static final Pattern AFTER_IBAN =
      Pattern.compile("iban[^a-z\\d]{0,4}([a-z]{2}[ .-]?\\d{2}(?:[ .-]?[a-z\\d]{1,4}){2,8})");

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    if (normalised.digits() >= 5) {
      accounts(normalised, found);
    }
    String folded = normalised.folded();
    if (normalised.digits() > 0 && folded.contains("nl")) {
      dutch(folded, found);
    }
    if (normalised.densestDigits() < FEWEST_TOGETHER && !folded.contains("iban")) {
      return;
    }
    Matcher matcher = IBAN.matcher(folded);
    int from = 0;
    while (matcher.find(from)) {
      int end = endOfAccount(folded, matcher.start(), matcher.end());
      if (end > 0) {
        found.accept(
            Span.certain(FindingKind.IBAN, matcher.start(), end, "het rekeningnummer klopt"));
      }
      // The letters may belong to the word before: look again from the next character on.
      from = end > 0 ? end : matcher.start() + 1;
    }
    for (Matcher bank = BANK.matcher(folded); bank.find(); ) {
      found.accept(
          Span.certain(FindingKind.IBAN, bank.start(), bank.end(), "de bank staat ervoor"));
    }
    for (Matcher after = AFTER_IBAN.matcher(folded); after.find(); ) {
      found.accept(
          Span.certain(
              FindingKind.IBAN, after.start(1), after.end(1), "ervoor staat dat het een IBAN is"));
    }
  }

  private static void dutch(String folded, Consumer<Span> found) {
    for (Matcher dutch = DUTCH.matcher(folded); dutch.find(); ) {
      found.accept(
          Span.certain(
              FindingKind.IBAN, dutch.start(), dutch.end(), "het heeft de vorm van een IBAN"));
    }
  }

  private static void accounts(NormalisedText normalised, Consumer<Span> found) {
    for (DigitRow row : DigitRow.in(normalised.text(), 4)) {
      for (DigitRow.Stretch stretch : row.stretches(4, 10)) {
        String written = normalised.text().substring(stretch.start(), stretch.end());
        boolean isAccount =
            written.matches("\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{3}")
                && CheckDigits.isBankAccount(stretch.digits());
        if (isAccount || isAnnounced(normalised, stretch, written)) {
          found.accept(
              Span.certain(
                  FindingKind.IBAN,
                  stretch.start(),
                  stretch.end(),
                  isAccount ? "het rekeningnummer klopt" : "ervoor staat dat het een rekening is"));
        }
      }
    }
  }

  private static boolean isAnnounced(
      NormalisedText text, DigitRow.Stretch stretch, String written) {
    int digits = stretch.digits().length();
    if (Dates.isOne(written) || (digits < 7 && stretch.groups() > 1)) {
      return false;
    }
    String before = text.before(stretch.start(), 34);
    boolean giro = before.contains("giro");
    return (digits >= 8 || (giro && digits >= 5)) && ANNOUNCED.matcher(before).find();
  }

  /**
   * Where the account ends within the match; 0 when it is none. An O stands for the 0 it is like.
   */
  private static int endOfAccount(String folded, int start, int end) {
    int length =
        CountryCodes.getLengthForCountryCode(
            folded.substring(start, start + 2).toUpperCase(Locale.ROOT));
    if (length <= 0) {
      return 0;
    }
    StringBuilder account = new StringBuilder();
    int at = start;
    while (at < end && account.length() < length) {
      char c = folded.charAt(at++);
      if (Character.isLetterOrDigit(c)) {
        account.append(Character.toUpperCase(c));
      }
    }
    return account.length() == length && (proves(account) || proves(withZeros(account))) ? at : 0;
  }

  private static boolean proves(CharSequence account) {
    return Modulo97.verifyCheckDigits(account);
  }

  /** The check digits and, behind the bank's four letters, the number have no letters. */
  private static String withZeros(StringBuilder account) {
    return account.substring(0, 2)
        + account.substring(2, 4).replace('O', '0')
        + account.substring(4, 8)
        + account.substring(8).replace('O', '0');
  }
}
