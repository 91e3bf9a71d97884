// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds Dutch licence plates by the RDW's sidecodes 1 to 14. With hyphens in any case; with spaces
 * or nothing between the groups in capitals alone, for "in 10 20" is no plate.
 */
final class PlateDetector implements Detector {

  private static final List<String> SIDECODES =
      List.of(
          "XX 99 99",
          "99 99 XX",
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

  private static final Pattern HYPHENS = compile("[A-Za-z]", "-");
  private static final Pattern SPACES = compile("[A-Z]", " ?");

  @Override
  public void detect(String text, Consumer<Span> found) {
    detect(HYPHENS, text, found);
    detect(SPACES, text, found);
  }

  private static void detect(Pattern pattern, String text, Consumer<Span> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.accept(new Span(FindingKind.KENTEKEN, matcher.start(), matcher.end()));
    }
  }

  private static Pattern compile(String letter, String between) {
    String any =
        SIDECODES.stream()
            .map(code -> code.replace(" ", between).replace("X", letter).replace("9", "\\d"))
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}\\d-])(?:" + any + ")(?![\\p{L}\\d-])");
  }
}
