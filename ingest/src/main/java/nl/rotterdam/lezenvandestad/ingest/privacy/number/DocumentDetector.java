// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.number;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NearDigits;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Finds numbers of documents and files: Dutch passports and identity cards by their form (two
 * letters, six letters or digits, one digit, never the letter O), numbers of prosecutors, and what
 * is announced as one.
 */
final class DocumentDetector implements Detector {

  private static final Pattern PASSPORT =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:[A-NP-Z]{2}[A-NP-Z\\d]{6}\\d|[A-NP-Z]{2}[ .]\\d{3}[ .]\\d{4})(?![\\p{L}\\d])");

  private static final Pattern PROSECUTOR =
      Pattern.compile(
          "(?<![\\d/-])\\d{2}[/-]\\d{6}[/-]\\d{2}(?![\\d/-])|\\bPL\\d{4}-\\d{6,12}(?:-\\d{1,2})?");

  /** A word that announces a number, and one that names a document or a file only. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?:\\bv[ .-]?(?:nummer|nr)\\b\\.?|(?:\\brb|pas)-?(?:nummer|nr)\\b|(?:paspoort|id|identiteits|document|rijbewijs|client|dossier|zaak|parket|bvh|polis"
              + "|patient|leerling|student|klant|registratie|mutatie|proces-verbaal|pv|vreemdelingen|kaart|bsn|aangifte"
              + "|incident|casus|lidmaatschaps|personeels|dienst)-?(?:kaart)?-?(?:nummer|nr|no)\\b"
              + "|(paspoort|rijbewijs|id-?kaart|identiteitskaart|verblijfs(?:document|vergunning|pas|kaart)|id-?bewijs|dossier|\\bpv\\b|proces-verbaal|\\bbvh\\b|\\bzaak\\b"
              + "|\\bvnr\\b|\\bgba\\b))"
              + "[^a-z\\d]{0,4}(?:(?:is|was|met|van|nummer|nr|heeft)[^a-z\\d]{1,3}){0,2}(?=[a-z]{0,6}[ ./-]{0,2}[a-z]{0,6}\\d)([a-z\\d]{1,14}(?:["
              + " ./-][a-z\\d]{0,8}\\d[a-z\\d]{0,8}){0,4})");

  /** One of these stands in every match of the pattern above. */
  private static final String[] ANNOUNCERS = {
    "nummer",
    "nr",
    "no ",
    "no.",
    "no:",
    "paspoort",
    "rijbewijs",
    "id-",
    "idkaart",
    "id kaart",
    "idbewijs",
    "identiteit",
    "verblijf",
    "dossier",
    "bvh",
    "zaak",
    "gba",
    "pv",
    "proces-verbaal"
  };

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    String text = normalised.text();
    if (normalised.digits() < 3) {
      return;
    }
    if (hasTwoCapitals(text)) {
      codes(text, found);
    }
    if (normalised.densestDigits() >= 10) {
      NearDigits.find(
          PROSECUTOR,
          text,
          3,
          3,
          number ->
              found.accept(
                  span(number.start(), number.end(), "het heeft de vorm van een parketnummer")));
    }
    if (normalised.hasAny(ANNOUNCERS)) {
      announced(normalised, found);
    }
  }

  private static boolean hasTwoCapitals(String text) {
    for (int at = 1; at < text.length(); at++) {
      if (isCapital(text.charAt(at)) && isCapital(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static void codes(String text, Consumer<Span> found) {
    NearDigits.find(
        PASSPORT,
        text,
        9,
        9,
        passport -> {
          if (digits(passport.group()) >= 3) {
            found.accept(
                span(passport.start(), passport.end(), "het heeft de vorm van een documentnummer"));
          }
        });
  }

  private static void announced(NormalisedText normalised, Consumer<Span> found) {
    NearDigits.find(
        ANNOUNCED,
        normalised.folded(),
        60,
        40,
        announced -> {
          String number = announced.group(2);
          boolean isNumber = announced.group(1) == null;
          if (digits(number) >= (isNumber ? 3 : isCode(number) ? 4 : 6) && !Dates.isOne(number)) {
            found.accept(
                span(announced.start(2), announced.end(2), "ervoor staat dat het zo'n nummer is"));
          }
        });
  }

  /** Letters and digits together, longer than any word with a number: "1ZX4K8M20". */
  private static boolean isCode(String written) {
    return written.length() >= 8
        && written.chars().allMatch(Character::isLetterOrDigit)
        && written.chars().anyMatch(Character::isLetter);
  }

  private static Span span(int start, int end, String reason) {
    return Span.certain(FindingKind.DOCUMENT, start, end, reason);
  }

  private static long digits(String text) {
    return text.chars().filter(Character::isDigit).count();
  }
}
