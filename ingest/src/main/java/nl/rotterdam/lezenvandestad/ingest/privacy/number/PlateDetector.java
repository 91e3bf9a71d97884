// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.number;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.DutchWords;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.Anchors;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Finds licence plates: Dutch ones by the RDW's sidecodes 1 to 14, in any case with hyphens, and
 * without vowels when the groups are parted by spaces, by nothing or unevenly: "in 10 20", "WK
 * 2026" and "OM 10 UUR 3" are no plates. Behind a word for a plate or a vehicle anything with
 * letters and digits is one, foreign plates too.
 */
final class PlateDetector implements Detector {

  private static final DutchWords DUTCH = Lexicon.shared().dutch();

  private static final List<String> OLDEST = List.of("XX 99 99", "99 99 XX");

  private static final List<String> SIDECODES =
      List.of(
          "99 XX 99",
          "XX 99 XX",
          "XX XX 99",
          "99 XX XX",
          "99 XXX 9",
          "9 XXX 99",
          "XX 999 X",
          "X 999 XX",
          "XXX 99 X",
          "X 99 XXX",
          "9 XX 999",
          "999 XX 9");

  private static final PlateShape SHAPE =
      PlateShape.of(
          Stream.of(OLDEST, SIDECODES, List.of("9 XXX 999")).flatMap(List::stream).toList());

  private static final String CONSONANT = "[B-DF-HJ-NP-TV-Z]";
  private static final String SMALL_CONSONANT = "[b-df-hj-np-tv-z]";
  private static final String BEFORE = "(?<![\\p{L}\\d-])(?<!\\d[.,])";
  private static final String AFTER = "(?![\\p{L}\\d]|-[\\p{L}\\d])";

  private static final String BETWEEN = " ?[-._/]{1,2} ?";

  private static final Pattern PLATE =
      Pattern.compile(
          BEFORE
              + "(?:%s|%s|%s|%s|%s|\\d-[A-Za-z]{3}-\\d{3})"
                  .formatted(
                      anyOf(OLDEST, "[A-Za-z]", BETWEEN),
                      anyOf(SIDECODES, "[A-Za-z]", BETWEEN),
                      anyOf(SIDECODES, "[A-Z]", ""),
                      anyOf(SIDECODES, CONSONANT, "[ .-]?"),
                      anyOf(SIDECODES, SMALL_CONSONANT, "-?"))
              + AFTER);

  /** Months, as in "1-mei-24", and units, as in "100km2". */
  private static final Pattern DAY_OR_UNIT =
      Pattern.compile(
          "\\d{1,2} ?[-._] ?(?i:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|uur|man) ?[-._/]? ?\\d{1,2}"
              + "|\\d{1,3} ?(?i:km|cm|mm|kg|wk|mb|gb) ?\\d{1,3}|(?i:t[mv]|wk|mrt)[ .-]?\\d.*");

  /** "lijn 68": no plate has four letters together that can be spoken. */
  private static final Pattern WORD_AND_NUMBER =
      Pattern.compile("(?=.{0,6}[aeiou])(?:[a-z]{4}[ .-]?\\d\\d|\\d\\d[ .-]?[a-z]{4})");

  /** "gx 012 k": in any case and parted by spaces, with one letter or digit in a group. */
  private static final Pattern SMALL_SPACED =
      Pattern.compile(
          "(?i)"
              + BEFORE
              + "(?!(?:nr|st|vd|km|dr|mr|tm|wk|pt|vs|kg|mm|cm|pl) )(?!.{2,8} (?:km|kg|mm|cm|mb|gb)\\b)(?:"
              + anyOf(List.of("XX 999 X", "X 999 XX", "XXX 99 X", "X 99 XXX"), SMALL_CONSONANT, " ")
              + ")"
              + AFTER);

  private static final Pattern SPACED =
      Pattern.compile(
          "(?:[B-DF-HJ-NP-TV-Z]{1,3}|\\d{1,3})(?: (?:[B-DF-HJ-NP-TV-Z]{1,3}|\\d{1,3})){3,5}");

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?:kenteken(?:plaat)?|(?:\\b|nummer|nr)plaat(?:je)?|nummerbord|\\bkt|\\bkent)(?:en|s|nrs?|nummers?)?\\.?(?: (?:doorgegeven|doorgekregen|genoteerd|gezien|als|is|was|met|van|die|de|het|auto|scooter|dat|ook|zijn|heb|ik|hij|wel|volgens|mij|iets|nog|wat|waren|staat|op|een)){0,5}["
              + " :=,;\"'\u2192]{1,3}(?:nl |b |be |d )?\\(?([a-z\\d]{1,8}(?![a-z\\d])(?:[ .:-]{1,3}[a-z\\d]{1,5}(?![a-z\\d])){0,3})");

  private static final Pattern ANY_SMALL =
      Pattern.compile(
          "(?:"
              + anyOf(SIDECODES, "[a-z]", "[ .-]?")
              + "|"
              + anyOf(OLDEST, "[a-z]", "[ .-]?")
              + ")"
              + AFTER);

  private static final Pattern VEHICLE =
      Pattern.compile(
          "(?:\\bauto|scooter|\\bbus(?:je)?|brommer|motor|wagen|golf|polo|audi|bmw|mercedes|opel|seat|taxi)(?:"
              + " met)?(?: het)?(?: kenteken)?[ :,(]{1,3}$");

  /** "Poolse wagen WA 48213": behind a vehicle, in capitals. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?i:(?:auto|wagen|bus(?:je)?|taxi|kenteken|nummerbord)(?: met)?(?:"
              + " het)?(?: kenteken)?[ :,(]{1,3})("
              + "[A-Z]{2,3}[ -]?\\d{3,5}(?:[ -]?[A-Z]{1,3})?"
              + "|[A-Z]{1,3}[ -][A-Z]{1,2}[ -]?\\d{2,4}"
              + "|[A-Z]{1,2}[ -]?\\d{2,4}[ -]?[A-Z]{2,3}"
              + "|\\d[ -]?[A-Z]{3}[ -]?\\d{3})(?![\\p{L}\\d])");

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    String text = normalised.text();
    if (normalised.digits() == 0) {
      return;
    }
    SHAPE.find(
        text,
        (start, end) -> {
          plate(text, start, found);
          spaced(text, start, end, found);
          behindVehicle(normalised, start, found);
        });
    String folded = normalised.folded();
    Anchors.at(
        FOREIGN,
        folded,
        text,
        foreign ->
            found.accept(span(foreign.start(1), foreign.end(1), "ervoor staat een voertuig")),
        "auto",
        "wagen",
        "bus",
        "taxi",
        "kenteken",
        "nummerbord");
    Anchors.at(
        ANNOUNCED,
        folded,
        folded,
        announced -> {
          int end = endOfPlate(announced.group(1), announced.start(1));
          if (end > 0) {
            found.accept(span(announced.start(1), end, "ervoor staat dat het een kenteken is"));
          }
        },
        "kent",
        "plaat",
        "nummerplaat",
        "nrplaat",
        "nummerbord",
        "kt");
  }

  private static void plate(String text, int start, Consumer<Span> found) {
    for (Pattern form : List.of(PLATE, SMALL_SPACED)) {
      Matcher plate = at(form, text, start);
      if (plate.lookingAt() && !DAY_OR_UNIT.matcher(plate.group()).matches()) {
        found.accept(span(plate.start(), plate.end(), "het heeft de vorm van een kenteken"));
      }
    }
  }

  /** "DVX 7 1 K": in capitals, with a space within a group too. */
  private static void spaced(String text, int start, int end, Consumer<Span> found) {
    String written = text.substring(start, end);
    if (SPACED.matcher(written).matches()
        && at(PLATE, written.replace(" ", ""), 0).lookingAt()
        && !text.startsWith("-", end)) {
      found.accept(span(start, end, "het heeft de vorm van een kenteken"));
    }
  }

  private static void behindVehicle(NormalisedText text, int start, Consumer<Span> found) {
    Matcher plate = at(ANY_SMALL, text.folded(), start);
    if (plate.lookingAt()
        && !plate.group().contains("uur")
        && !isOfWords(plate.group())
        && !WORD_AND_NUMBER.matcher(plate.group()).matches()
        && !DAY_OR_UNIT.matcher(plate.group()).matches()
        && VEHICLE.matcher(text.before(start, 40)).find()) {
      found.accept(span(plate.start(), plate.end(), "ervoor staat een voertuig"));
    }
  }

  /** "bus 38 of de taxi": all its letters are words. */
  private static boolean isOfWords(String plate) {
    return plate.indexOf(' ') > 0
        && Arrays.stream(plate.split("[ \\d.-]+"))
            .allMatch(group -> group.isEmpty() || DUTCH.partsOf(group).isFunctionWord());
  }

  private static Matcher at(Pattern pattern, String text, int start) {
    return pattern
        .matcher(text)
        .region(start, text.length())
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }

  private static Span span(int start, int end, String reason) {
    return Span.certain(FindingKind.KENTEKEN, start, end, reason);
  }

  /**
   * Where a plate that begins here ends: at the last group before it grows too long; 0 for none.
   */
  private static int endOfPlate(String groups, int start) {
    int signs = 0;
    int letters = 0;
    int digits = 0;
    int end = 0;
    for (int at = 0; at < groups.length(); at++) {
      char c = groups.charAt(at);
      letters += Character.isLetter(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
      signs = letters + digits;
      boolean endsGroup =
          at + 1 == groups.length() || !Character.isLetterOrDigit(groups.charAt(at + 1));
      boolean isPlate = signs >= 4 && signs <= 8 && letters > 0 && digits > 0;
      if (endsGroup && isPlate && Character.isLetterOrDigit(c)) {
        end = start + at + 1;
      }
    }
    return end;
  }

  private static String anyOf(List<String> sidecodes, String letter, String between) {
    return sidecodes.stream()
        .map(code -> code.replace("X", letter).replace("9", "\\d").replace(" ", "\u0000"))
        .map(code -> code.replace("\u0000", between))
        .collect(Collectors.joining("|"));
  }
}
