// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.number;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.date.Dates;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Finds phone numbers by libphonenumber's numbering plans, mobile ones with a digit too many or too
 * few as well. Numbers that an organisation alone can have (0800, 0900, 088, 14 010) pass.
 */
final class PhoneDetector implements Detector {

  private static final Set<PhoneNumberType> OF_ORGANISATIONS =
      Set.of(
          PhoneNumberType.TOLL_FREE,
          PhoneNumberType.PREMIUM_RATE,
          PhoneNumberType.SHARED_COST,
          PhoneNumberType.UAN);

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?:\\b(?:ge)?bel(?:len|t|d)?|\\btel|telefoon(?:nummer)?|\\btel(?:nr|nummer)|mobiel(?:e)?|nummer|\\bnr|\\bnmr|whats"
              + " ?app|\\b(?:ge)?app(?:en|t)?|\\bsms|bereikbaar(?: op|"
              + " via)?|\\bgsm|\\b06)[^\\d+]{0,20}$");

  /** "06:12345678", "06 en dan 12345678". */
  private static final Pattern APART =
      Pattern.compile("(?<!\\d)06(?:[^\\p{L}\\d]{1,4}|,? (?:en )?dan )\\d{8}(?!\\d)");

  /** "06-1234xxxx": the rest was not read. */
  private static final Pattern MASKED =
      Pattern.compile(
          "(?<!\\d)06[ -]?(?:\\d[ -]?){0,7}(?:[x*?][ -]?){2,8}(?:\\d[ -]?){0,7}(?![\\p{L}\\d])");

  /** "6 12 34 56 78 is zijn nummer". */
  private static final Pattern CALLED_SO =
      Pattern.compile(
          "[^\\p{L}\\d]{0,3}(?:(?:is|als|was|het|zijn|haar|mijn|hun|dat|een|mobiele|prive) ){0,4}(?:telefoon|mobiel|nummer|gsm|whats|06).*");

  /** "06-nummer 12345678". */
  private static final Pattern BEHIND_06 =
      Pattern.compile("\\b06(?:[ -]?(?:nummer|nr)\\b[^\\d\\p{L}]{0,3}(?:is |was )?| is |: ?)$");

  private static final Pattern AREA_CODE =
      Pattern.compile("0[1-57]\\d{1,2}\\)?[ /.-]{1,3}\\d{2,7}(?: ?\\d{2,3}){0,3}");

  private static final Pattern ORGANISATION = Pattern.compile("(?:0[89]00|088|14 ?0|116).*");

  private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    String text = normalised.text();
    if (text.contains("06")) {
      for (Matcher apart = APART.matcher(normalised.folded()); apart.find(); ) {
        found.accept(
            Span.certain(
                FindingKind.TELEFOON,
                apart.start(),
                apart.end(),
                "het begint als een mobiel nummer"));
      }
    }
    if (text.contains("06")) {
      for (Matcher masked = MASKED.matcher(normalised.folded()); masked.find(); ) {
        found.accept(
            Span.certain(
                FindingKind.TELEFOON,
                masked.start(),
                masked.end(),
                "het begint als een mobiel nummer"));
      }
    }
    for (DigitRow row : DigitRow.in(text, 7)) {
      for (DigitRow.Stretch stretch : row.stretches(7, 15)) {
        String reason = reason(normalised, stretch);
        if (!reason.isEmpty() && !isDate(text, stretch)) {
          found.accept(
              Span.certain(FindingKind.TELEFOON, start(text, stretch), stretch.end(), reason));
        }
      }
    }
  }

  /** Why this is a phone number; empty when it is none. */
  private String reason(NormalisedText text, DigitRow.Stretch stretch) {
    String digits = stretch.digits();
    boolean hasPlus = start(text.text(), stretch) < stretch.start();
    if (hasPlus || digits.startsWith("00")) {
      return isInternational(hasPlus ? "+" + digits : digits)
          ? "het past in een internationaal nummerplan"
          : announced(text, stretch);
    }
    if (digits.startsWith("06") && digits.length() >= 9 && digits.length() <= 11) {
      return "het begint als een mobiel nummer";
    }
    if (digits.startsWith("0") && digits.length() == 10) {
      return hasAreaCode(text.text(), stretch) || isInPlan(digits)
          ? "het past in het Nederlandse nummerplan"
          : announced(text, stretch);
    }
    if (digits.startsWith("316") && digits.length() == 11) {
      return "het is een mobiel nummer met landnummer";
    }
    return announced(text, stretch);
  }

  private static String announced(NormalisedText text, DigitRow.Stretch stretch) {
    String digits = stretch.digits();
    boolean likely =
        "06+".indexOf(digits.charAt(0)) >= 0
            || digits.length() == 7
            || (digits.length() == 8 && BEHIND_06.matcher(text.before(stretch.start(), 20)).find());
    return likely
            && digits.length() <= 12
            && !ORGANISATION.matcher(digits).matches()
            && (ANNOUNCED.matcher(text.before(start(text.text(), stretch), 32)).find()
                || CALLED_SO.matcher(text.after(stretch.end(), 40)).matches())
        ? "erbij staat dat het een telefoonnummer is"
        : "";
  }

  /** Behind a country's code the length is enough: plans change, and mistakes are made. */
  private boolean isInternational(String number) {
    try {
      return plans.isPossibleNumber(plans.parse(number, "NL"));
    } catch (NumberParseException notANumber) {
      return false;
    }
  }

  /** "010-1234567", "(0181) 123456". */
  private static boolean hasAreaCode(String text, DigitRow.Stretch stretch) {
    return !ORGANISATION.matcher(stretch.digits()).matches()
        && AREA_CODE.matcher(text.substring(stretch.start(), stretch.end())).matches();
  }

  private boolean isInPlan(String number) {
    try {
      PhoneNumber parsed = plans.parse(number, "NL");
      return plans.isValidNumber(parsed) && !OF_ORGANISATIONS.contains(plans.getNumberType(parsed));
    } catch (NumberParseException notANumber) {
      return false;
    }
  }

  /** A plus before it, and its bracket, belong to it. */
  private static int start(String text, DigitRow.Stretch stretch) {
    int start = stretch.start();
    if (start > 0 && text.charAt(start - 1) == ' ') {
      start--;
    }
    if (start > 0 && text.charAt(start - 1) == '(') {
      start--;
    }
    return start > 0 && text.charAt(start - 1) == '+' ? start - 1 : stretch.start();
  }

  private static boolean isDate(String text, DigitRow.Stretch stretch) {
    String written = text.substring(stretch.start(), stretch.end());
    return Dates.isOne(written) || (Dates.isIn(written) && stretch.digits().length() < 13);
  }
}
