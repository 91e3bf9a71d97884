// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

import java.util.List;
import java.util.regex.Pattern;

/** Every detector of the gate. */
final class Detectors {

  private static final Pattern EMAIL =
      Pattern.compile(
          "[\\p{L}\\d._%+-]{1,64}+@[\\p{L}\\d-]{1,63}+(?:\\.[\\p{L}\\d-]{1,63}+){1,8}+");

  private static final Pattern URL =
      Pattern.compile(
          "(?i)(?:\\bhttps?://|\\bwww\\.)[^\\s]{1,300}+"
              + "|\\b[a-z\\d-]{2,63}+\\.(?:nl|com|org|net|eu|be|de|info|io|me|tv|app|gg)\\b(?:/[^\\s]{0,300}+)?");

  /** Nine digits, or eight with the leading zero left out; a dot, hyphen or space may part them. */
  private static final Pattern BSN = Pattern.compile("(?<![\\d.,-])\\d(?:[ .-]?\\d){7,8}(?![\\d])");

  private static final Pattern IBAN =
      Pattern.compile("(?i)\\b[a-z]{2}\\d{2}(?:[ -]?[a-z\\d]){11,30}+");

  /** A postcode or a street's usual ending, and a number behind it. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)\\b[1-9]\\d{3} ?[a-z]{2}\\b[ ,]{0,3}(?:(?:nr|nummer|huisnummer)\\.? ?)?\\d{1,4}(?:[ -]?[a-z]\\b)?");

  /** Eight digits in this shape are a date far more often than a citizen service number. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2}[ .-]\\d{1,2}[ .-](?:19|20)\\d{2}|(?:19|20)\\d{2}[ .-]\\d{2}[ .-]\\d{2}");

  /** "2024 en 2025" has the shape of a postcode and a number, and is none. */
  private static final Pattern YEAR_AND_WORD =
      Pattern.compile(
          "\\d{4} (?:al|de|dr|en|er|he|ik|in|is|je|km|na|nu|of|om|op|te|tm|tv|we|zo|ze)\\b.*");

  private Detectors() {}

  static List<Detector> all() {
    return List.of(
        new PatternDetector(FindingKind.EMAIL, EMAIL, text -> true),
        new PatternDetector(FindingKind.URL, URL, text -> true),
        new PatternDetector(FindingKind.BSN, BSN, Detectors::isBsn),
        new IbanDetector(IBAN),
        new PhoneDetector(),
        new PlateDetector(),
        new PatternDetector(
            FindingKind.ADRES, ADDRESS, text -> !YEAR_AND_WORD.matcher(text).matches()));
  }

  private static boolean isBsn(String text) {
    return !DATE.matcher(text).matches() && CheckDigits.isBsn(text);
  }
}
