// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.number;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Finds phone numbers by libphonenumber's numbering plans, Dutch ones without a country code too.
 * Numbers that an organisation alone can have (0800, 0900, 088, 14 010) pass.
 */
final class PhoneDetector implements Detector {

  private static final int TRIES = 50;
  private static final Set<PhoneNumberType> OF_ORGANISATIONS =
      EnumSet.of(PhoneNumberType.TOLL_FREE, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.UAN);

  /** Dutch numbers that the library leaves alone, for a letter or another number stands beside. */
  private static final Pattern DUTCH =
      Pattern.compile(
          "(?<!\\d)(?:(?:(?:\\+|00) ?31[ .-]?(?:\\(0\\))?|0)[ ./-]{0,3}6(?:[ ./-]{0,3}\\d){8}"
              + "|0[1-57]\\d[ -]?\\d{7}|0[1-57]\\d{2}[ -]?\\d{6})(?!\\d)");

  /** "06-12-2024 12.30 uur" is the sixth of December. */
  private static final Pattern DATE =
      Pattern.compile("\\d{1,2}([./-])\\d{1,2}\\1(?:19|20)\\d{2}(?![./-]).*");

  private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    String text = normalised.text();
    for (PhoneNumberMatch match : numbers.findNumbers(text, "NL", Leniency.VALID, TRIES)) {
      if (!OF_ORGANISATIONS.contains(numbers.getNumberType(match.number()))
          && !DATE.matcher(match.rawString()).matches()) {
        found.accept(
            Span.certain(
                FindingKind.TELEFOON, match.start(), match.end(), "het past in een nummerplan"));
      }
    }
    for (Matcher dutch = DUTCH.matcher(text); dutch.find(); ) {
      if (!DATE.matcher(dutch.group()).matches()) {
        found.accept(
            Span.certain(
                FindingKind.TELEFOON, dutch.start(), dutch.end(), "het is een Nederlands nummer"));
      }
    }
  }
}
