// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.number;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.garvelink.iban.CountryCodes;
import nl.garvelink.iban.Modulo97;
import nl.rotterdam.lezenvandestad.ingest.privacy.date.Dates;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.Anchors;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Finds bank accounts: IBAN by the length of its country and its check digits, and Dutch accounts
 * and giro numbers of before. A Dutch IBAN, and what is announced as an account, need not prove
 * itself: a typing mistake does not make it harmless.
 */
final class BankAccountDetector implements Detector {

  /** Every country's accounts have so many digits close together. */
  private static final int FEWEST_TOGETHER = 6;

  private static final int FEWEST_OF_A_CARD = 15;

  private static final Pattern IBAN =
      Pattern.compile(
          "(?:(?<![a-z\\d])|(?<=iban|rekening|nummer))[a-z]{2}[ .-]?[\\do]{2}(?:[ .-]?[a-z\\d]){11,30}+");

  private static final Pattern DUTCH =
      Pattern.compile(
          "(?:(?<![a-z\\d])|(?<=iban|rekening|nummer))nl[ ./_-]?[\\doil]{2}[ ./_-]?[a-z](?:[ .-]?[a-z0]){3}(?:["
              + " ./_-]?[\\doil]){9,11}(?![a-z\\d])");

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?:iban|rekening(?:nummer|nr)?|\\brek(?:nr)?|\\bgiro(?:nummer)?|bank(?:nummer)?)[^\\d]{0,16}$");

  /** "RABO 0123456789": an IBAN that has lost its beginning. */
  private static final Pattern BANK =
      Pattern.compile(
          "(?<![a-z\\d])(?:rabo|abna|ingb?|snsb?|trio|asnb?|knab|bunq|rbrb|revo)[ .:-]{0,2}\\d(?:[ .-]?\\d){8,9}(?!\\d)");

  private static final String[] BANKS = {
    "rabo", "abna", "ing", "sns", "trio", "asn", "knab", "bunq", "rbrb", "revo"
  };

  /** An account of before IBAN, as it was always written. */
  private static final Pattern OLD = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{3}");

  private static final Pattern AFTER_IBAN =
      Pattern.compile("iban[^a-z\\d]{0,4}([a-z]{2}[ .-]?\\d{2}(?:[ .-]?[a-z\\d]{1,4}){2,8})");

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    if (normalised.digits() >= 5) {
      accounts(normalised, found);
    }
    if (normalised.densestDigits() >= FEWEST_OF_A_CARD) {
      cards(normalised.text(), found);
    }
    String folded = normalised.folded();
    if (normalised.digits() > 0 && folded.contains("nl")) {
      dutch(folded, found);
    }
    if (normalised.densestDigits() < FEWEST_TOGETHER && !folded.contains("iban")) {
      return;
    }
    Anchors.where(
        at -> mayBeAccount(folded, at),
        IBAN,
        folded,
        account -> {
          int end = endOfAccount(folded, account.start(), account.end());
          if (end > 0) {
            found.accept(
                Span.certain(FindingKind.IBAN, account.start(), end, "het rekeningnummer klopt"));
          }
        });
    Anchors.at(
        BANK,
        folded,
        folded,
        bank ->
            found.accept(
                Span.certain(FindingKind.IBAN, bank.start(), bank.end(), "de bank staat ervoor")),
        BANKS);
    Anchors.at(
        AFTER_IBAN,
        folded,
        folded,
        after ->
            found.accept(
                Span.certain(
                    FindingKind.IBAN,
                    after.start(1),
                    after.end(1),
                    "ervoor staat dat het een IBAN is")),
        "iban");
  }

  /** Two letters, and a digit, or an O for one, behind them. */
  private static boolean mayBeAccount(String folded, int at) {
    if (at + 4 > folded.length() || !isLetter(folded, at) || !isLetter(folded, at + 1)) {
      return false;
    }
    int next = " .-".indexOf(folded.charAt(at + 2)) >= 0 ? at + 3 : at + 2;
    return Character.isDigit(folded.charAt(next)) || folded.charAt(next) == 'o';
  }

  private static boolean isLetter(String folded, int at) {
    return folded.charAt(at) >= 'a' && folded.charAt(at) <= 'z';
  }

  private static void dutch(String folded, Consumer<Span> found) {
    Anchors.at(
        DUTCH,
        folded,
        folded,
        dutch ->
            found.accept(
                Span.certain(
                    FindingKind.IBAN,
                    dutch.start(),
                    dutch.end(),
                    "het heeft de vorm van een IBAN")),
        "nl");
  }

  /** All digits together, or in fours. */
  private static void cards(String text, Consumer<Span> found) {
    for (DigitRow row : DigitRow.in(text, FEWEST_OF_A_CARD)) {
      for (DigitRow.Stretch stretch : row.stretches(FEWEST_OF_A_CARD, 19)) {
        if ((stretch.groups() == 1 || stretch.groups() == 4)
            && CheckDigits.isCard(stretch.digits())) {
          found.accept(
              Span.certain(
                  FindingKind.IBAN, stretch.start(), stretch.end(), "het nummer van de pas klopt"));
        }
      }
    }
  }

  private static void accounts(NormalisedText normalised, Consumer<Span> found) {
    boolean mayBeAnnounced = normalised.hasAny("iban", "rek", "giro", "bank");
    for (DigitRow row : DigitRow.in(normalised.text(), 4)) {
      for (DigitRow.Stretch stretch : row.stretches(4, 10)) {
        String written = normalised.text().substring(stretch.start(), stretch.end());
        boolean isAccount =
            OLD.matcher(written).matches() && CheckDigits.isBankAccount(stretch.digits());
        if (isAccount || (mayBeAnnounced && isAnnounced(normalised, stretch, written))) {
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
    boolean giro = before.contains("giro") || before.contains("postbank");
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
