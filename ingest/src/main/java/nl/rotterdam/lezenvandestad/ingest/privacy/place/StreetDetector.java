// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.place;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.Anchors;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NearDigits;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Finds a street with a house number: "Mathenesserweg 12 b", "aan de Boompjes 5", "nr 12". A number
 * that counts what comes after it ("Zuidplein 40 jongeren") is none, and a street alone passes.
 */
final class StreetDetector implements Detector {

  private static final String NUMBER_WORD = "(?:(?:huis)?(?:nummer|nr|no|num)[.:]? ?)";

  private static final Set<String> NUMBER_WORDS =
      Set.of(
          "nr",
          "no",
          "num",
          "nummer",
          "huisnummer",
          "huisnr",
          "oz",
          "nz",
          "wz",
          "zz",
          "o.z",
          "n.z",
          "w.z",
          "z.z");

  private static final Pattern SUFFIXED =
      Pattern.compile(
          "([\\p{L}'.-]{0,40}?"
              + StreetName.SUFFIX
              + ")(?![\\p{L}])\\.?(?: [onwz]\\.?z\\.?(?= ))?(?: ?# ?|[ ,:(]{0,3})(?:op )?("
              + NUMBER_WORD
              + ")?("
              + HouseNumber.PATTERN
              + ")\\)?");

  /** Behind "aan de", and where somebody lives, any capital begins a street. */
  private static final Pattern UNSUFFIXED =
      Pattern.compile(
          "(?:(?i:adres[\\p{L} ]{0,40}: ?)|(?i:aan|adres|woont|wonen|woonachtig|woning|pand|huis|thuis|portiek)["
              + " :](?:(?i:op|aan|in|van|is) )?(?:(?i:de|het|'t|den) )?)(?!Wijk )((?:\\p{Lu}[\\p{L}'-]{2,30}"
              + " ){1,3})((?i:"
              + NUMBER_WORD
              + ")?)((?i:"
              + HouseNumber.PATTERN
              + "))");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:op )?(?:huis(?:nummer|nr)|nummer|nr)[.:]? ?("
              + HouseNumber.PATTERN
              + ")|(?<![\\p{L}])(?:appartement|app\\.|apt\\.?|unit|woning|kamer|portiek|flat|etage) ("
              + HouseNumber.PATTERN
              + ")");

  /** A square whose name ends in a number: "Plein 1953 nr 61". */
  private static final Pattern PLEIN =
      Pattern.compile(
          "(plein 19[45]\\d),?( (?:huis)?(?:nummer|nr)\\.?)? ?(" + HouseNumber.PATTERN + ")");

  /** "nr 4 in twee weken": the fourth time. */
  private static final Pattern TIMES =
      Pattern.compile(
          " (?:in|van|deze|dit) (?:[\\p{L}\\d]{1,8} )?(?:dag|week|weken|maand|jaar|kwartaal|rij|top|lijst|ranglijst).*|"
              + " (?:al|alweer) .*");

  /** "lijn nummer 4" and "op nummer 1" are no houses. */
  private static final Pattern OTHER_NUMBER =
      Pattern.compile(
          "(?:lijn|tram|bus|metro|artikel|punt|zaal|lokaal|loket|bureau|perron|spoor|rug|speler|groep|telefoon|bel(?:t|len)?"
              + "|account|rekening|documenten?|dossier|zaak|v-|bsn|klant|halte|poule|uitgave|aflevering|het|dit|dat|volg|order|ticket|melding|incident|casus|beller|lot|jaargang|\\d)["
              + " (-]?(?:het )?$");

  /** What names of streets begin with in small letters too. */
  private static final Set<String> NAME_PARTS =
      Set.of(
          """
          nieuwe oude korte lange grote kleine eerste tweede derde burg burgemeester dr prof ds mr
          zwart jan vd v.d west oost noord zuid laan prins prinses koningin
          sint st admiraal kapitein pater pastoor brede gedempte
          """
              .strip()
              .split("\\s+"));

  /** Within a name, and before one when they have a capital: "van der Takstraat" is a street's. */
  private static final Set<String> PARTICLES =
      Set.of("van", "de", "den", "der", "ter", "ten", "la", "le");

  private static final Set<String> BARE =
      Set.of("weg", "straat", "laan", "plein", "dijk", "kade", "singel");

  private static final Pattern ORDINAL = Pattern.compile("(?<![\\p{L}\\d])\\d(?:e|de|ste) $");

  /** "Laan op Zuid 12". */
  private static final Pattern LAAN_OP_ZUID =
      Pattern.compile("laan op zuid,? (?:" + NUMBER_WORD + ")?(" + HouseNumber.PATTERN + ")");

  private static final Pattern YEAR_OR_ALWAYS = Pattern.compile("(?:19|20)\\d{2}|24/7|\\d{1,3} ?x");

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
          found.accept(address(normalised, plein.start(), plein.end()));
        }
      }
    }
    if (folded.contains("laan op zuid")) {
      for (Matcher laan = LAAN_OP_ZUID.matcher(folded); laan.find(); ) {
        if (isHouse(normalised, laan.end(), false, laan.group(1))) {
          found.accept(address(normalised, laan.start(), laan.end()));
        }
      }
    }
    unsuffixed(normalised, found);
    if (normalised.hasAny(
        "nr", "nummer", "app", "apt", "unit", "woning", "kamer", "portiek", "flat", "etage")) {
      numbered(normalised, found);
    }
  }

  private static void unsuffixed(NormalisedText normalised, Consumer<Span> found) {
    Anchors.at(
        UNSUFFIXED,
        normalised.folded(),
        normalised.text(),
        street -> {
          if (isHouse(normalised, street.end(), street.end(2) > street.start(2), street.group(3))) {
            found.accept(address(normalised, street.start(1), street.end()));
          }
        },
        "aan ",
        "adres",
        "woon",
        "wonen ",
        "pand ",
        "huis ",
        "woning ",
        "portiek ");
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
            int end = HouseNumber.endOfAddress(normalised, number.end());
            found.accept(span(number.start(), end, "er staat een huisnummer"));
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
        found.accept(address(normalised, withName(normalised, start), street.end()));
        from = street.end();
      }
    }
  }

  /** Back over what may stand between a street and its number, and over the street's last word. */
  private static int startOfStreet(String folded, int number, int from) {
    int at = number;
    while (at > from && number - at < 4 && " ,.:#(".indexOf(folded.charAt(at - 1)) >= 0) {
      at--;
    }
    int end = startOfWord(folded, at, from);
    if (NUMBER_WORDS.contains(folded.substring(end, at))) {
      at = end;
      while (at > from && end - at < 3 && " ,.(".indexOf(folded.charAt(at - 1)) >= 0) {
        at--;
      }
      at = folded.startsWith(" op", at - 3) ? at - 3 : at;
      end = startOfWord(folded, at, from);
    }
    return end;
  }

  private static int endOfWord(String folded, int start) {
    int at = start;
    while (at < folded.length()
        && (Character.isLetter(folded.charAt(at))
            || "'-".indexOf(folded.charAt(at)) >= 0
            || isWithinWord(folded, at, folded.length()))) {
      at++;
    }
    return at;
  }

  private static int startOfWord(String folded, int end, int from) {
    int at = end;
    while (at > from
        && end - at < 40
        && (Character.isLetter(folded.charAt(at - 1))
            || "'-".indexOf(folded.charAt(at - 1)) >= 0
            || isWithinWord(folded, at - 1, end))) {
      at--;
    }
    return at;
  }

  /** The dot of "Math.weg". */
  private static boolean isWithinWord(String folded, int at, int end) {
    return folded.charAt(at) == '.'
        && at > 0
        && at + 1 < end
        && Character.isLetter(folded.charAt(at - 1))
        && Character.isLetter(folded.charAt(at + 1));
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
    int before = street.start(1) - 1;
    boolean isName = before > 0 && isCapital && startsName(text, before);
    boolean isAdjective = before > 0 && BARE.contains(word) && adjectiveBefore(text, before) > 0;
    return StreetName.isOne(word, isCapital) || isName || isAdjective;
  }

  /** Whether a word with a capital ends here: "Nieuwe Haven". */
  private static boolean startsName(NormalisedText text, int end) {
    if (text.text().charAt(end) != ' ') {
      return false;
    }
    int start = startOfWord(text.folded(), end, 0);
    return start < end && Character.isUpperCase(text.text().charAt(start)) && end - start > 2;
  }

  /** How long the word before this space is when it ends as in "Schiedamse weg"; 0 otherwise. */
  private static int adjectiveBefore(NormalisedText text, int end) {
    int start = startOfWord(text.folded(), end, 0);
    String word = text.folded().substring(start, end);
    boolean isAdjective = word.length() > 5 && (word.endsWith("se") || word.endsWith("er"));
    return isAdjective && Character.isUpperCase(text.text().charAt(start)) ? end - start : 0;
  }

  /** The street's name may be some words: "1e Middellandstraat", "G.J. de Jonghweg". */
  private static int withName(NormalisedText text, int start) {
    String folded = text.folded();
    int name = start;
    int at = start;
    for (int words = 0; words < 4 && at > 1 && folded.charAt(at - 1) == ' '; words++) {
      int end = folded.charAt(at - 2) == '.' ? at - 2 : at - 1;
      int word = startOfWord(folded, end, 0);
      String before = folded.substring(word, end);
      boolean isParticle = PARTICLES.contains(before);
      boolean isCapital = word < end && Character.isUpperCase(text.text().charAt(word));
      if (!isParticle && !isNamePart(text, at, before) && !(isCapital && end < at - 1)) {
        break;
      }
      at = word;
      name = isParticle && !isCapital ? name : word;
    }
    return ordinalBefore(folded, name);
  }

  private static boolean isNamePart(NormalisedText text, int start, String word) {
    return startsName(text, start - 1) || NAME_PARTS.contains(word) || word.endsWith("se");
  }

  /** "1e", "2de". */
  private static int ordinalBefore(String folded, int at) {
    Matcher ordinal = ORDINAL.matcher(folded).region(Math.max(0, at - 5), at);
    return ordinal.find() ? ordinal.start() : at;
  }

  private static boolean isHouse(
      NormalisedText text, int end, boolean hasNumberWord, String number) {
    if (hasNumberWord) {
      return !TIMES.matcher(text.after(end, 30)).matches();
    }
    return !YEAR_OR_ALWAYS.matcher(number).matches() && HouseNumber.isOne(text, end);
  }

  /** With the floor, the other numbers and the town that belong to it. */
  private static Span address(NormalisedText text, int start, int end) {
    int last = PostcodeDetector.withTown(text.folded(), HouseNumber.endOfAddress(text, end));
    return span(start, last, "er staat een straat met een huisnummer");
  }

  private static Span span(int start, int end, String reason) {
    return Span.certain(FindingKind.ADRES, start, end, reason);
  }
}
