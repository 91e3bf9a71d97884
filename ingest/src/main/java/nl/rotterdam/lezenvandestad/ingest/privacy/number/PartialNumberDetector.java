// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.number;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Finds what was told of a number without all of it: "bsn eindigt op 483", "de laatste vier cijfers
 * van zijn rekening zijn 4300". With the rest of the note a few digits single somebody out.
 */
final class PartialNumberDetector implements Detector {

  private static final String OWNER =
      "\\b(?<label>bsn|burgerservice|sofi|iban|rekening|rek|giro|bankpas|pinpas|telefoon|mobiel|tel\\b|06|gsm|whatsapp|kenteken"
          + "|nummerplaat|plaat|nummerbord|paspoort|rijbewijs|id-?kaart|identiteits|v-?nummer|dossier|zaak|document|ip\\b|nummer)";

  /** At least one digit, or two letters or more, in groups as on a plate. */
  private static final String VALUE =
      "['\"(]?(?<value>\\.?(?:[a-z]{1,3}[ -]?)?\\d{1,6}+(?:\\.\\d{1,3}){0,2}(?:[ -]?[a-z]{1,3}\\b(?!['\\p{L}]))?(?:[ -]?\\d{1,4})?|[a-z]{1,3}(?:-[a-z]{1,3})?\\b)";

  private static final String LINKS =
      "[^\\p{L}\\d]{0,3}(?:(?:zijn|is|waren|op|met|de|was|het|cijfers|letters|dan|die|nog|ik|las|zag|als) ){0,4}";

  private static final String PART =
      "(?:eindig(?:t|de|end|en|ende) (?:op|met)|(?:begin(?:t|nend|nen)|begon|start(?:te)?) met"
          + "|(?:laatste|eerste)(?: (?:twee|drie|vier|vijf|zes|[2-6]))? (?:cijfers|letters|tekens)|iets|deels)";

  private static final Pattern OF_A_NUMBER =
      Pattern.compile(OWNER + "[^\\d.!?]{0,30}?\\b" + PART + LINKS + VALUE);

  private static final Pattern PART_FIRST =
      Pattern.compile(
          "\\b(?:laatste|eerste)(?: (?:twee|drie|vier|vijf|zes|[2-6]))? (?:cijfers|letters|tekens)[^\\d.!?]{0,24}"
              + OWNER
              + "[a-z]{0,8}"
              + LINKS
              + VALUE);

  private static final Pattern PART_LAST =
      Pattern.compile(
          OWNER
              + "[^\\d.!?]{0,16} (?:op|met) "
              + VALUE
              + " (?:eindigt|eindigde|begint|begon|erin)\\b");

  private static final Pattern ORGANISATION = Pattern.compile("0[89]00|088|14|112|116");

  private static final Pattern TIME =
      Pattern.compile(
          " ?(?:uur|euro|%|procent|keer|jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)");

  private static final String[] PARTS = {
    "eindig", "begin", "begon", "start", "cijfers", "letters", "tekens", "iets", "deels", "erin"
  };

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    if (!normalised.hasAny(PARTS)) {
      return;
    }
    for (Pattern pattern : new Pattern[] {OF_A_NUMBER, PART_FIRST, PART_LAST}) {
      for (Matcher part = pattern.matcher(normalised.folded()); part.find(); ) {
        if (isTold(normalised, part.start("value"), part.end("value"))) {
          found.accept(
              Span.certain(
                  kind(part.group("label")),
                  part.start("value"),
                  part.end("value"),
                  "er staat een deel van een nummer"));
        }
      }
    }
  }

  /** Letters alone are told as such in capitals only: "begint met GX". */
  private static boolean isTold(NormalisedText text, int start, int end) {
    String value = text.folded().substring(start, end);
    boolean hasDigit = value.chars().anyMatch(Character::isDigit);
    boolean isTwoCapitals =
        end - start > 1
            && text.text().substring(start, end).chars().noneMatch(Character::isLowerCase);
    boolean isTime = TIME.matcher(text.after(end, 12)).lookingAt();
    return hasDigit ? !isTime && !ORGANISATION.matcher(value).matches() : isTwoCapitals;
  }

  private static FindingKind kind(String label) {
    return switch (label.substring(0, 2)) {
      case "bs", "bu", "so" -> FindingKind.BSN;
      case "ib", "re", "gi", "ba", "pi" -> FindingKind.IBAN;
      case "te", "mo", "06", "gs", "wh" -> FindingKind.TELEFOON;
      case "ke", "pl" -> FindingKind.KENTEKEN;
      case "ip" -> FindingKind.NETWERKADRES;
      default ->
          label.startsWith("nummer") && label.length() > 6
              ? FindingKind.KENTEKEN
              : FindingKind.DOCUMENT;
    };
  }
}
