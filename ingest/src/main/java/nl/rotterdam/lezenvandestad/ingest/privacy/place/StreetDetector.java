// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.place;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NearDigits;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Finds a street with a house number: "Mathenesserweg 12 b", "aan de Boompjes 5", "nr 12". A number
 * that counts what comes after it ("Zuidplein 40 jongeren") is none, and a street alone passes.
 */
final class StreetDetector implements Detector {

  private static final String NUMBER_WORD = "(?:(?:huis)?(?:nummer|nr|no|num)[.:]? ?)";

  private static final Set<String> NUMBER_WORDS =
      Set.of("nr", "no", "num", "nummer", "huisnummer", "huisnr");

  private static final Pattern SUFFIXED =
      Pattern.compile(
          "([\\p{L}'-]{0,40}?"
              + StreetName.SUFFIX
              + ")(?![\\p{L}])\\.?(?: ?# ?|[ ,:]{0,3})("
              + NUMBER_WORD
              + ")?("
              + HouseNumber.PATTERN
              + ")");

  /** Behind "aan de", and where somebody lives, any capital begins a street. */
  private static final Pattern UNSUFFIXED =
      Pattern.compile(
          "(?:(?i:aan|adres|woont|wonen|woonachtig|woning|pand|huis|thuis|portiek)["
              + " :](?:(?i:op|aan|in|van|is) )?(?:(?i:de|het|'t|den) )?)(?!Wijk )((?:\\p{Lu}[\\p{L}'-]{2,30}"
              + " ){1,3})((?i:"
              + NUMBER_WORD
              + ")?)((?i:"
              + HouseNumber.PATTERN
              + "))");

  private static final Pattern CAPITAL_AND_NUMBER =
      Pattern.compile("\\p{Lu}[\\p{L}'-]{2,30}+ (?i:" + NUMBER_WORD + ")?\\d");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:huis(?:nummer|nr)|nummer|nr)[.:]? ?("
              + HouseNumber.PATTERN
              + ")|(?<![\\p{L}])(?:appartement|woning|kamer|portiek|flat|etage) ("
              + HouseNumber.PATTERN
              + ")");

  /** A square whose name ends in a number: "Plein 1953 nr 61". */
  private static final Pattern PLEIN =
      Pattern.compile(
          "(plein 19[45]\\d),?( (?:huis)?(?:nummer|nr)\\.?)? ?(" + HouseNumber.PATTERN + ")");

  /** "nr 4 in twee weken": the fourth time. */
  private static final Pattern TIMES =
      Pattern.compile(
          " (?:in|van|deze|dit) (?:[\\p{L}\\d]{1,8} )?(?:dag|week|weken|maand|jaar|kwartaal|rij).*|"
              + " (?:al|alweer) .*");

  /** "lijn nummer 4" and "op nummer 1" are no houses. */
  private static final Pattern OTHER_NUMBER =
      Pattern.compile(
          "(?:lijn|tram|bus|metro|artikel|punt|zaal|lokaal|loket|bureau|perron|spoor|rug|speler|groep|telefoon|bel(?:t|len)?"
              + "|account|rekening|documenten?|dossier|zaak|v-|bsn|klant|halte|poule|uitgave|aflevering|het|dit|dat|volg|order|ticket|melding|incident|casus|beller)["
              + " -]?(?:het )?$");

  private static final Pattern YEAR_OR_ALWAYS = Pattern.compile("(?:19|20)\\d{2}|24/7");

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    String folded = normalised.folded();
    if (normalised.digits() == 0) {
      return;
    }
    suffixed(normalised, found);
    if (folded.contains("plein 19")) {
      for (Matcher plein = PLEIN.matcher(folded); plein.find(); ) {
        if (isHouse(normalised, plein.end(), plein.group(2) != null, plein.group(3))) {
          found.accept(span(plein.start(), plein.end(), "er staat een straat met een huisnummer"));
        }
      }
    }
    if (CAPITAL_AND_NUMBER.matcher(normalised.text()).find()) {
      unsuffixed(normalised, found);
    }
    if (normalised.hasAny(
        "nr", "nummer", "appartement", "woning", "kamer", "portiek", "flat", "etage")) {
      numbered(normalised, found);
    }
  }

  private static void unsuffixed(NormalisedText normalised, Consumer<Span> found) {
    NearDigits.find(
        UNSUFFIXED,
        normalised.text(),
        90,
        12,
        street -> {
          if (isHouse(normalised, street.end(), street.end(2) > street.start(2), street.group(3))) {
            found.accept(
                span(street.start(1), street.end(), "er staat een straat met een huisnummer"));
          }
        });
  }

  private static void numbered(NormalisedText normalised, Consumer<Span> found) {
    NearDigits.find(
        NUMBERED,
        normalised.folded(),
        16,
        12,
        number -> {
          boolean isWord = number.group(1) != null;
          String before = normalised.before(number.start(), 14);
          boolean isOther =
              OTHER_NUMBER.matcher(before).find()
                  || "1".equals(number.group(1))
                  || TIMES.matcher(normalised.after(number.end(), 30)).matches();
          if (!isOther && (isWord || HouseNumber.isOne(normalised, number.end()))) {
            found.accept(span(number.start(), number.end(), "er staat een huisnummer"));
          }
        });
  }

  /** Goes from number to number, and reads the word before each: most notes have few numbers. */
  private static void suffixed(NormalisedText normalised, Consumer<Span> found) {
    String folded = normalised.folded();
    Matcher street = SUFFIXED.matcher(folded);
    int from = 0;
    for (int at = 1; at < folded.length(); at++) {
      if (!Character.isDigit(folded.charAt(at)) || Character.isDigit(folded.charAt(at - 1))) {
        continue;
      }
      int start = startOfStreet(folded, at, from);
      if (start < at
          && StreetName.hasSuffix(folded.substring(start, endOfWord(folded, start)))
          && street.region(start, folded.length()).lookingAt()
          && isStreet(normalised, street)
          && isHouse(normalised, street.end(), street.group(2) != null, street.group(3))) {
        found.accept(
            span(
                withName(normalised, start),
                street.end(),
                "er staat een straat met een huisnummer"));
        from = street.end();
      }
    }
  }

  /** Back over what may stand between a street and its number, and over the street's last word. */
  private static int startOfStreet(String folded, int number, int from) {
    int at = number;
    while (at > from && number - at < 4 && " ,.:#".indexOf(folded.charAt(at - 1)) >= 0) {
      at--;
    }
    int end = startOfWord(folded, at, from);
    if (NUMBER_WORDS.contains(folded.substring(end, at))) {
      at = end;
      while (at > from && end - at < 3 && " ,.".indexOf(folded.charAt(at - 1)) >= 0) {
        at--;
      }
      end = startOfWord(folded, at, from);
    }
    return end;
  }

  private static int endOfWord(String folded, int start) {
    int at = start;
    while (at < folded.length()
        && (Character.isLetter(folded.charAt(at)) || "'-".indexOf(folded.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static int startOfWord(String folded, int end, int from) {
    int at = end;
    while (at > from
        && end - at < 40
        && (Character.isLetter(folded.charAt(at - 1))
            || "'-".indexOf(folded.charAt(at - 1)) >= 0)) {
      at--;
    }
    return at;
  }

  /**
   * A word with a street's end; one that is no more than the end needs a capital or a number word.
   */
  private static boolean isStreet(NormalisedText text, Matcher street) {
    String word = street.group(1);
    if (street.group(2) != null) {
      return true;
    }
    char first = text.text().charAt(street.start(1));
    boolean isCapital = Character.isUpperCase(first) || first == '\'';
    boolean isName = street.start(1) > 1 && isCapital && startsName(text, street.start(1) - 1);
    return StreetName.isOne(word, isCapital) || isName;
  }

  /** Whether a word with a capital ends here: "Nieuwe Haven". */
  private static boolean startsName(NormalisedText text, int end) {
    if (text.text().charAt(end) != ' ') {
      return false;
    }
    int start = startOfWord(text.folded(), end, 0);
    return start < end && Character.isUpperCase(text.text().charAt(start)) && end - start > 2;
  }

  /** The street's name may be two or three words: "1e Middellandstraat", "Nieuwe Binnenweg". */
  private static int withName(NormalisedText text, int start) {
    int at = start;
    for (int words = 0; words < 3 && at > 1 && startsName(text, at - 1); words++) {
      at = startOfWord(text.folded(), at - 1, 0);
    }
    return at;
  }

  private static boolean isHouse(
      NormalisedText text, int end, boolean hasNumberWord, String number) {
    if (hasNumberWord) {
      return !TIMES.matcher(text.after(end, 30)).matches();
    }
    return !YEAR_OR_ALWAYS.matcher(number).matches() && HouseNumber.isOne(text, end);
  }

  private static Span span(int start, int end, String reason) {
    return Span.certain(FindingKind.ADRES, start, end, reason);
  }
}
