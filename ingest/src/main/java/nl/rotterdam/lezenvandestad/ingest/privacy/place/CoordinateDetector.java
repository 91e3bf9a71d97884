// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.place;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NearDigits;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Finds points on the map: latitude and longitude in decimals from three places (about a hundred
 * metres) on, in degrees and minutes, Dutch RD coordinates, Plus Codes and what3words.
 */
final class CoordinateDetector implements Detector {

  /** Two numbers of two decimals in degrees have so many digits close together. */
  private static final int FEWEST_TOGETHER = 5;

  private static final String DEGREES = "[+-]?\\d{1,3}[.,]\\d{3,15}";

  private static final Pattern DECIMAL = Pattern.compile("\\d[.,]\\d{2}");

  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![\\d.,])(?:n|nb|lat(?:itude)?)?[ :=]{0,2}("
              + DEGREES
              + ")(?!\\d) ?°? ?(?:n|nb|z)?[ ,;/|]{1,3}(?:e|o|ol|lon(?:gitude)?|lng|en)?[ :=]{0,2}("
              + DEGREES
              + ")(?![\\d])(?: ?°? ?(?:e|o|ol|w)\\b)?");

  /** Two decimals are a kilometre: in and around the city, with what tells a point. */
  private static final Pattern COARSE =
      Pattern.compile(
          "(?<![\\d.,])(?:\\bn ?5[0-3][.,]\\d{1,9}°?[ ,;/|]{1,3}[eo] ?0{0,2}[3-7][.,]\\d{1,9}|5[0-3][.,]\\d{1,9}°?"
              + " ?n[ ,;/|]{1,3}0{0,2}[3-7][.,]\\d{1,9}°? ?[eo]|5(?:1\\.[89]|2\\.0)\\d{1,9}[ ,;/|]{1,3}0{0,2}4\\.[3-6]\\d{1,9}"
              + "|(?<=(?:coord.{3,7}|gps|locatie)[ :]{1,2})5[0-3][.,]\\d{1,9}(?:[ ,;/|]{1,3}| en )0{0,2}[3-7][.,]\\d{1,9})");

  /** "N 51 55.20 E 004 28.80", "51 55 20 N 4 28 45 E". */
  private static final Pattern SPACED_MINUTES =
      Pattern.compile(
          "\\bn ?5[0-3](?:[ °]{1,2}\\d{1,2}(?:[.,]\\d{1,4})?){1,2}'?[ ,]{1,2}[eo] ?0{0,2}[3-7](?:[ °]{1,2}\\d{1,2}(?:[.,]\\d{1,4})?){1,2}"
              + "|\\b5[0-3](?: \\d{1,2}(?:[.,]\\d{1,4})?){1,2} ?n[ ,]{1,2}0{0,2}[3-7](?:"
              + " \\d{1,2}(?:[.,]\\d{1,4})?){1,2} ?[eo]\\b");

  private static final Pattern LABELLED =
      Pattern.compile(
          "\\b(?:lat(?:itude)?|lon(?:gitude)?|lng|breedtegraad|lengtegraad)[ :=]{1,3}[+-]?\\d{1,3}[.,]\\d{1,15}");

  private static final Pattern MINUTES =
      Pattern.compile(
          "\\d{1,3} ?(?:°|º|graden) ?\\d{1,2}(?:[.,]\\d{1,6})? ?(?:'|minuten|min)(?: ?(?:en"
              + " )?\\d{1,2}(?:[.,]\\d{1,6})? ?(?:\"|''|seconden))?"
              + " ?(?:[nsewoz]\\b|nb|ol|noorder|ooster)?");

  private static final Pattern RD =
      Pattern.compile(
          "\\bx ?[:=]? ?\\d{2,3}\\.?\\d{2,3}(?:[.,]\\d{1,3})?[ ,;/en]{1,5}y ?[:=]?"
              + " ?\\d{3}\\.?\\d{3}(?:[.,]\\d{1,3})?|\\b(?:rd|rijksdriehoek\\w{0,12}|coordina\\w{2,4}|xy)["
              + " :=(-]{0,4}(?:coordina\\w{2,4}[ :=(]{1,3})?\\d{5,6}(?:[.,]\\d{1,3})?["
              + " ,;/]{1,3}\\d{6}");

  private static final Pattern PLUS_CODE =
      Pattern.compile(
          "(?<![\\p{L}\\d])[2-9CFGHJMPQRVWX]{4,8}\\+[2-9CFGHJMPQRVWX]{2,3}(?![\\p{L}\\d])");

  private static final String THREE_WORDS =
      "\\p{L}{2,20}\\.\\p{L}{2,20}\\.\\p{L}{2,20}(?![\\p{L}.]\\p{L})";

  private static final Pattern WORDS =
      Pattern.compile(
          "/{2,3} ?"
              + THREE_WORDS
              + "|(?:w3w|what3words|what 3 words)(?:\\.co(?:m|\\.uk))?[ :/=]{1,4}(?:is )?"
              + THREE_WORDS
              + "|\\p{L}{2,20}\\.\\p{L}{2,20}\\.\\p{L}{2,20}(?= (?:als|via|in|op|volgens) (?:w3w|what))");

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    String text = normalised.text();
    String folded = normalised.folded();
    if (folded.contains("//") || folded.contains("w3w") || folded.contains("words")) {
      for (Matcher words = WORDS.matcher(folded); words.find(); ) {
        found.accept(span(words.start(), words.end(), "het is een what3words-adres"));
      }
    }
    if (text.indexOf('+') > 0) {
      plusCodes(text, found);
    }
    if (normalised.hasAny("lat", "lon", "lng", "tegraad")) {
      find(LABELLED, folded, "het is een breedte- of een lengtegraad", found);
    }
    if (normalised.hasAny("°", "º", "graden")) {
      find(MINUTES, folded, "het zijn graden en minuten", found);
    }
    if (normalised.densestDigits() < FEWEST_TOGETHER) {
      return;
    }
    if (DECIMAL.matcher(folded).find()) {
      decimals(folded, found);
    }
    if (normalised.hasAny("51 ", "52 ", "n5", "n 5")) {
      find(SPACED_MINUTES, folded, "het zijn graden en minuten", found);
    }
    if (normalised.hasAny("x ", "x:", "x=", "rd ", "rd:", "rd-", "coordina", "rijks", "xy")) {
      find(RD, folded, "het zijn RD-coördinaten", found);
    }
  }

  private static void decimals(String folded, Consumer<Span> found) {
    NearDigits.find(
        PAIR,
        folded,
        16,
        8,
        pair -> {
          if (isOnEarth(pair.group(1), 90) && isOnEarth(pair.group(2), 180)) {
            found.accept(span(pair.start(), pair.end(), "het is een breedte- en een lengtegraad"));
          }
        });
    find(COARSE, folded, "het is een breedte- en een lengtegraad", found);
  }

  private static void plusCodes(String text, Consumer<Span> found) {
    for (Matcher code = PLUS_CODE.matcher(text); code.find(); ) {
      boolean hasDigit = code.group().chars().anyMatch(Character::isDigit);
      if (hasDigit && code.group().chars().anyMatch(Character::isLetter)) {
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

  /** "12.500 13.500" are amounts, with a dot after the thousands. */
  private static boolean isOnEarth(String degrees, int most) {
    int decimals = degrees.length() - 1 - Math.max(degrees.indexOf('.'), degrees.indexOf(','));
    boolean isAmount = decimals == 3 && degrees.endsWith("00");
    return !isAmount && Math.abs(Double.parseDouble(degrees.replace(',', '.'))) <= most;
  }

  private static Span span(int start, int end, String reason) {
    return Span.certain(FindingKind.COORDINAAT, start, end, reason);
  }
}
