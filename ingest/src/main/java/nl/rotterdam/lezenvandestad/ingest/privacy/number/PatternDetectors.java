// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.number;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/** The detectors that go by form and check digits. */
public final class PatternDetectors {

  /**
   * Ends of web addresses. Those that are Dutch words too count in lower case alone: in "het
   * plein.De sfeer" a space was forgotten.
   */
  private static final String TOP_LEVEL =
      "(?:(?i:nl|com|org|eu|be|io|gg|amsterdam|frl)|de|net|info|me|tv|app|to)";

  private static final String HOST = "(?:[\\p{L}\\d-]{1,63}\\.){1,8}";

  private static final Pattern EMAIL =
      Pattern.compile(
          "[\\p{L}\\d._%+'&-]{1,320}+@[\\p{L}\\d-]{1,63}+(?:\\.[\\p{L}\\d-]{1,63}+){1,8}+"
              + "|[\\p{L}\\d._%+'&-]{1,320}+ ?@ ?"
              + HOST
              + TOP_LEVEL
              + "\\b");

  private static final Pattern URL =
      Pattern.compile(
          "\\b(?i:https?|ftp)://[^ ]{1,300}+|\\b(?i:www)\\.[^ ]{1,300}+|\\b"
              + HOST
              + TOP_LEVEL
              + "\\b(?:[/?][^ ]{0,300}+)?");

  /** Nine digits, parted in any way, or eight together: then the leading zero was left out. */
  private static final Pattern BSN =
      Pattern.compile("(?<!\\d)(?<!\\d[.,-])\\d(?:(?:[ .-]?\\d){8}|\\d{7})(?!\\d)");

  private static final Pattern IBAN =
      Pattern.compile("(?i)(?<![a-z\\d])[a-z]{2}[ .-]?\\d{2}(?:[ .-]?[a-z\\d]){11,30}+");

  private static final String POSTCODE = "[1-9]\\d{3} ?[A-Za-z]{2}";

  /** A postcode with a house number behind it, or before it at the end of a street. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<!\\d)"
              + POSTCODE
              + "(?![A-Za-z])[ ,:;-]{0,3}(?:(?i:nr|no|nummer|huisnummer)[.:]? ?)?"
              + "\\d{1,5}(?!\\d)(?:[ -]?[A-Za-z]\\b)?"
              + "|(?<![\\d.,:-])\\d{1,5}(?:[ -]?[A-Za-z])?[ ,]{1,3}"
              + POSTCODE
              + "(?![A-Za-z\\d])");

  /** Eight digits in this shape are a date far more often than a citizen service number. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?:0?[1-9]|[12]\\d|3[01])[ .-]?(?:0?[1-9]|1[0-2])[ .-]?(?:19|20)\\d{2}"
              + "|(?:19|20)\\d{2}[ .-]?(?:0[1-9]|1[0-2])[ .-]?(?:0[1-9]|[12]\\d|3[01])");

  /** "2024 en 2025" and "12 van de 2026 WK-gangers" have the shape of an address, and are none. */
  private static final Pattern NUMBER_AND_WORD =
      Pattern.compile(
          "\\d{4} (?:af|al|cm|de|dr|du|ek|en|er|eu|ha|he|ik|in|is|ja|je|jl|kg|km|mm|na|nl|nu|of|om|op|te|tm"
              + "|tv|we|wk|ze|zo)\\b|\\b20\\d{2} (?:EK|EU|NL|OM|WK)\\b");

  private static final Detector EMAIL_ADDRESSES =
      new PatternDetector(FindingKind.EMAIL, EMAIL, text -> true);

  private PatternDetectors() {}

  /** All of them. */
  public static List<Detector> all() {
    return List.of(
        PatternDetectors::email,
        new PatternDetector(FindingKind.URL, URL, text -> true),
        new NeededDigits(8, new PatternDetector(FindingKind.BSN, BSN, PatternDetectors::isBsn)),
        new NeededDigits(2, new IbanDetector(IBAN)),
        new NeededDigits(7, new PhoneDetector()),
        new NeededDigits(2, new PlateDetector()),
        new NeededDigits(
            5, new PatternDetector(FindingKind.ADRES, ADDRESS, PatternDetectors::isAddress)));
  }

  private static void email(NormalisedText text, Consumer<Span> found) {
    if (text.text().indexOf('@') >= 0) {
      EMAIL_ADDRESSES.detect(text, found);
    }
  }

  private static boolean isBsn(String text) {
    return !DATE.matcher(text).matches() && CheckDigits.isBsn(text);
  }

  private static boolean isAddress(String text) {
    return !NUMBER_AND_WORD.matcher(text).find();
  }
}
