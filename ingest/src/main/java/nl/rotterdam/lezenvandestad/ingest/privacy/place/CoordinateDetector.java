// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.place;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.Anchors;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NearDigits;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Finds points on the map: latitude and longitude in decimals from three places (about a hundred
 * metres) on, in degrees and minutes, Dutch RD coordinates and Plus Codes.
 */
final class CoordinateDetector implements Detector {

  /** Two numbers of two decimals in degrees have so many digits close together. */
  private static final int FEWEST_TOGETHER = 5;

  private static final String DEGREES = "[+-]?\\d{1,3}(?: ?\\. ?|,)\\d{3,15}";

  /** What may stand between the two: "51.9225 N, 4.4792 E", "51.9225 noord 4.4792 oost". */
  private static final String LINK =
      "(?: ?(?:[°º]|graden))?(?: ?\\(?(?:n|nb|z|noord|noorderbreedte|breedte)\\b\\)?)?(?: ?[,;/|&x-] ?| )"
          + "(?:(?:en|bij|op|e|o|ol|oost|lon(?:g|gitude)?|lng|lengte)\\b[ :=]{0,2}|[eo](?=\\d))?";

  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![\\d.,])("
              + DEGREES
              + ")(?!\\d)"
              + LINK
              + "("
              + DEGREES
              + ")(?!\\d)(?: ?(?:[°º]|graden)?(?: ?\\(?(?:e|o|ol|w|oost|oosterlengte)\\b\\)?)?)?(?! ?(?:%|procent|miljoen|euro))");

  /** Two decimals are a kilometre: in and around the city, with what tells a point. */
  private static final Pattern COARSE =
      Pattern.compile(
          "(?<![\\d.,])(?:5[0-3][.,]\\d{1,9}°?"
              + " ?n[ ,;/|]{1,3}0{0,2}[3-7][.,]\\d{1,9}°? ?[eo]|5(?:1\\.[89]|2\\.0)\\d{1,9}[ ,;/|]{1,3}0{0,2}4\\.[3-6]\\d{1,9})");

  /** "N 51.92 E 4.48". */
  private static final Pattern NORTH_FIRST =
      Pattern.compile("n ?5[0-3][.,]\\d{1,9}°?[ ,;/|]{1,3}[eo] ?0{0,2}[3-7][.,]\\d{1,9}");

  /** The same where the note says that it is a point. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?<![\\d.,])(?:5[0-3][.,]\\d{1,9}"
              + LINK
              + "0{0,2}[3-7][.,]\\d{1,9}|[3-7][.,]\\d{2,9}"
              + LINK
              + "5[0-3][.,]\\d{2,9})(?!\\d)");

  /** "31U 601000 5753000", "31UFT0100053000": UTM and MGRS in the zones of the country. */
  private static final Pattern GRID =
      Pattern.compile(
          "(?<![a-z\\d])3[12]u(?: \\d{6} \\d{7}| ?[a-z]{2} ?\\d{4,5} ?\\d{4,5})(?!\\d)");

  /** "N 51 55.20 E 004 28.80", "51 55 20 N 4 28 45 E". */
  private static final Pattern SPACED_MINUTES =
      Pattern.compile(
          "\\bn ?5[0-3](?:[ °]{1,2}\\d{1,2}(?:[.,]\\d{1,4})?){1,2}'?[ ,]{1,2}[eo] ?0{0,2}[3-7](?:[ °]{1,2}\\d{1,2}(?:[.,]\\d{1,4})?){1,2}"
              + "|\\b5[0-3](?: \\d{1,2}(?:[.,]\\d{1,4})?){1,2} ?n[ ,]{1,2}0{0,2}[3-7](?:"
              + " \\d{1,2}(?:[.,]\\d{1,4})?){1,2} ?[eo]\\b");

  private static final Pattern LABELLED =
      Pattern.compile(
          "\\b(?:lat(?:itude)?|long?(?:itude)?|lng|breedtegraad|lengtegraad|noorderbreedte|oosterlengte|nb|ol)[ :=]{0,3}[+-]?\\d{1,3}[.,]\\d{1,15}");

  private static final Pattern MINUTES =
      Pattern.compile(
          "\\d{1,3} ?(?:°|º|gra?den|gr\\b\\.?) ?\\d{1,2}(?:[.,]\\d{1,6})? ?(?:'|minuten|min)(?: ?(?:en"
              + " )?\\d{1,2}(?:[.,]\\d{1,6})? ?(?:\"|''|seconden|sec))?"
              + " ?(?:[nsewoz]\\b|nb|ol|noorder|ooster)?");

  private static final Pattern RD =
      Pattern.compile(
          "\\brd-?[xy] ?[:=]? ?\\d{2,3}\\.?\\d{3}(?!\\d)|\\bx ?[:=]? ?\\d{2,3}\\.?\\d{2,3}(?:[.,]\\d{1,3})?[ ,;/en]{1,5}y ?[:=]?"
              + " ?\\d{3}\\.?\\d{3}(?:[.,]\\d{1,3})?|\\b(?:rd|rijksdriehoek\\w{0,12}|coordina\\w{2,4}|xy)["
              + " :=(-]{0,4}(?:coordina\\w{2,4}[ :=(]{1,3})?\\d{2,3}\\.?\\d{3}(?:[.,]\\d{1,3})?["
              + " ,;/-]{1,3}\\d{3}\\.?\\d{3}(?!\\d)");

  private static final String PLUS = "[2-9cfghjmpqrvwx]";

  /** "9F36WFCH+2R", "WFCH+2R Rotterdam". */
  private static final Pattern PLUS_CODE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:%1$s{4} ?)?(?<code>%1$s{4} ?\\+ ?%1$s{2,3})(?![\\p{L}\\d])(?: rotterdam)?"
              .formatted(PLUS));

  /** A link to a point begins so (RFC 5870). */
  private static final String GEO = "geo:";

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    String text = normalised.text();
    String folded = normalised.folded();
    if (text.indexOf('+') > 0) {
      plusCodes(folded, found);
    }
    if (normalised.hasAny("lat", "lon", "lng", "tegraad", "breedte", "lengte", "nb ", "ol ")) {
      find(LABELLED, folded, "het is een breedte- of een lengtegraad", found);
    }
    if (normalised.hasAny("°", "º", "graden", "gr ")) {
      find(MINUTES, folded, "het zijn graden en minuten", found);
    }
    if (normalised.densestDigits() < FEWEST_TOGETHER) {
      return;
    }
    if (hasTwoDecimals(folded)) {
      decimals(normalised, found);
    }
    if (normalised.hasAny("31u", "32u")) {
      find(GRID, folded, "het is een vak van de kaart", found);
    }
    if (normalised.hasAny("51 ", "52 ", "n5", "n 5")) {
      find(SPACED_MINUTES, folded, "het zijn graden en minuten", found);
    }
    if (normalised.hasAny(
        "x ", "x:", "x=", "rdx", "rd ", "rd:", "rd-", "coordina", "rijks", "xy")) {
      find(RD, folded, "het zijn RD-coördinaten", found);
    }
  }

  /** Whether two numbers have two decimals each. */
  private static boolean hasTwoDecimals(String folded) {
    int count = 0;
    for (int at = 1; at + 2 < folded.length() && count < 2; at++) {
      if (folded.charAt(at) == '.' || folded.charAt(at) == ',') {
        int before = folded.charAt(at - 1) == ' ' && at > 1 ? at - 2 : at - 1;
        int after = folded.charAt(at + 1) == ' ' ? at + 2 : at + 1;
        count +=
            after + 1 < folded.length()
                    && Character.isDigit(folded.charAt(before))
                    && Character.isDigit(folded.charAt(after))
                    && Character.isDigit(folded.charAt(after + 1))
                ? 1
                : 0;
      }
    }
    return count > 1;
  }

  private static void decimals(NormalisedText text, Consumer<Span> found) {
    String folded = text.folded();
    Anchors.atNumbers(
        PAIR,
        folded,
        pair -> {
          if (isPoint(number(pair.group(1)), number(pair.group(2)))) {
            int start = folded.startsWith(GEO, pair.start() - 4) ? pair.start() - 4 : pair.start();
            found.accept(span(start, pair.end(), "het is een breedte- en een lengtegraad"));
          }
        });
    Consumer<MatchResult> point =
        pair -> found.accept(span(pair.start(), pair.end(), "erbij staat dat het een plek is"));
    Anchors.atNumbers(COARSE, folded, point);
    Anchors.atWords(Set.of("n"), NORTH_FIRST, folded, point);
    if (text.hasAny("coord", "gps", "locatie", "lat", "pin")) {
      Anchors.atNumbers(ANNOUNCED, folded, point);
    }
  }

  private static void plusCodes(String folded, Consumer<Span> found) {
    for (Matcher code = PLUS_CODE.matcher(folded); code.find(); ) {
      boolean hasDigit = code.group("code").chars().anyMatch(Character::isDigit);
      if (hasDigit && code.group("code").chars().anyMatch(Character::isLetter)) {
        found.accept(span(code.start(), code.end(), "het heeft de vorm van een Plus Code"));
      }
    }
  }

  private static void find(Pattern pattern, String text, String reason, Consumer<Span> found) {
    NearDigits.find(
        pattern,
        text,
        40,
        16,
        matcher -> found.accept(span(matcher.start(), matcher.end(), reason)));
  }

  private static String number(String degrees) {
    return degrees.replace(" ", "").replace(',', '.');
  }

  /** "12.500 13.250" are amounts, with a dot after the thousands, but not around the country. */
  private static boolean isPoint(String first, String second) {
    double one = Math.abs(Double.parseDouble(first));
    double other = Math.abs(Double.parseDouble(second));
    boolean mayBeAmounts = decimals(first) == 3 || decimals(second) == 3;
    return mayBeAmounts
        ? isInCountry(one, other) || isInCountry(other, one)
        : one <= 90 && other <= 180;
  }

  private static boolean isInCountry(double latitude, double longitude) {
    return latitude >= 50 && latitude < 54 && longitude >= 3 && longitude < 8;
  }

  private static int decimals(String number) {
    return number.length() - 1 - number.indexOf('.');
  }

  private static Span span(int start, int end, String reason) {
    return Span.certain(FindingKind.COORDINAAT, start, end, reason);
  }
}
