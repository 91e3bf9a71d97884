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
      Pattern.compile("(?<![\\p{L}\\d])[A-NP-Z]{2}[A-NP-Z\\d]{6}\\d(?![\\p{L}\\d])");

  private static final Pattern PROSECUTOR =
      Pattern.compile("(?<![\\d/-])\\d{2}[/-]\\d{6}[/-]\\d{2}(?![\\d/-])");

  /** A word that announces a number, and one that names a document or a file only. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?:\\bv-?(?:nummer|nr)\\b|(?:paspoort|id|identiteits|document|rijbewijs|client|dossier|zaak|parket|bvh|polis"
              + "|patient|leerling|student|klant|registratie|mutatie|proces-verbaal|pv|vreemdelingen|kaart|bsn|aangifte"
              + "|incident|casus|lidmaatschaps|personeels|dienst)-?(?:kaart)?-?(?:nummer|nr|no)\\b"
              + "|(paspoort|rijbewijs|id-?kaart|identiteitskaart|verblijfs(?:document|vergunning)|dossier|\\bbvh\\b|\\bzaak\\b"
              + "|\\bvnr\\b|\\bgba\\b))"
              + "[^a-z\\d]{0,4}(?:(?:is|was|met|van|nummer|nr|heeft)[^a-z\\d]{1,3}){0,2}([a-z\\d]{1,14}(?:["
              + " ./-][a-z\\d]{0,8}\\d[a-z\\d]{0,8}){0,4})");

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    String text = normalised.text();
    if (text.chars().filter(Character::isDigit).limit(3).count() < 3) {
      return;
    }
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
    NearDigits.find(
        PROSECUTOR,
        text,
        1,
        1,
        number -> {
          found.accept(
              span(number.start(), number.end(), "het heeft de vorm van een parketnummer"));
        });
    NearDigits.find(
        ANNOUNCED,
        normalised.folded(),
        60,
        40,
        announced -> {
          String number = announced.group(2);
          int needed = announced.group(1) == null ? 3 : 6;
          if (digits(number) >= needed && !Dates.isOne(number)) {
            found.accept(
                span(announced.start(2), announced.end(2), "ervoor staat dat het zo'n nummer is"));
          }
        });
  }

  private static Span span(int start, int end, String reason) {
    return Span.certain(FindingKind.DOCUMENT, start, end, reason);
  }

  private static long digits(String text) {
    return text.chars().filter(Character::isDigit).count();
  }
}
