// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.place;

import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/** A street with the number behind it: whether that is of a house, and where the address ends. */
final class House {

  /** What may announce the number, as a pattern. */
  static final String NUMBER_WORD = "(?:(?:huis)?(?:nummer|nmr|nr|no|num)[.:]? ?)";

  /** "nr 4 in twee weken": the fourth time. */
  private static final Pattern TIMES =
      Pattern.compile(
          " (?:in|van|deze|dit) (?:[\\p{L}\\d]{1,8} )?(?:dag|week|weken|maand|jaar|kwartaal|rij|top|lijst|ranglijst).*|"
              + " (?:al|alweer) .*");

  private static final Pattern YEAR_OR_ALWAYS = Pattern.compile("(?:19|20)\\d{2}|24/7|\\d{1,3} ?x");

  /** "Nieuwe Binnenweg 2e avond". */
  private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}e");

  private House() {}

  /** Whether the number that ends here is of a house. */
  static boolean isOne(NormalisedText text, int end, boolean hasNumberWord, String number) {
    if (hasNumberWord) {
      return !countsTimes(text, end);
    }
    return !YEAR_OR_ALWAYS.matcher(number).matches()
        && !(ORDINAL.matcher(number).matches() && text.folded().startsWith(" ", end))
        && HouseNumber.isOne(text, end);
  }

  /** Whether the number that ends here tells how often something was. */
  static boolean countsTimes(NormalisedText text, int end) {
    return TIMES.matcher(text.after(end, 30)).matches();
  }

  /** The address, with the floor, the other numbers and the town that belong to it. */
  static Span address(NormalisedText text, int start, int end) {
    int last = PostcodeDetector.withTown(text.folded(), HouseNumber.endOfAddress(text, end));
    return Span.certain(FindingKind.ADRES, start, last, "er staat een straat met een huisnummer");
  }
}
