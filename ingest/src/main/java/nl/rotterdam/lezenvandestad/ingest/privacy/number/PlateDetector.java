// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.number;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Finds Dutch licence plates by the RDW's sidecodes 1 to 14. With hyphens in any case; with spaces
 * or nothing between the groups in capitals alone, without vowels, and not in the two oldest forms:
 * "in 10 20", "WK 2026" and "OM 10 UUR 3" are no plates.
 */
final class PlateDetector implements Detector {

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

  private static final String CONSONANT = "[B-DF-HJ-NP-TV-Z]";

  private static final Pattern PLATE =
      Pattern.compile(
          "(?<![\\p{L}\\d-])(?:%s|%s|%s|%s)(?![\\p{L}\\d-])"
              .formatted(
                  anyOf(OLDEST, "[A-Za-z]", "-"),
                  anyOf(SIDECODES, "[A-Za-z]", "-"),
                  anyOf(SIDECODES, CONSONANT, " "),
                  anyOf(SIDECODES, CONSONANT, "")));

  /** Plates with three letters have no vowels; "mrt" alone of the months has none either. */
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile("\\d{1,2}-(?:(?i:jan|feb|apr|mei|jun|jul|aug|sep|okt|nov|dec)|mrt)-\\d{1,2}");

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    String text = normalised.text();
    for (Matcher matcher = PLATE.matcher(text); matcher.find(); ) {
      if (!DAY_AND_MONTH.matcher(matcher.group()).matches()) {
        found.accept(
            Span.certain(
                FindingKind.KENTEKEN,
                matcher.start(),
                matcher.end(),
                "het heeft de vorm van een kenteken"));
      }
    }
  }

  private static String anyOf(List<String> sidecodes, String letter, String between) {
    return sidecodes.stream()
        .map(code -> code.replace(" ", between).replace("X", letter).replace("9", "\\d"))
        .collect(Collectors.joining("|"));
  }
}
